package org.newsgraph.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * A query with a header as {@code queries/README.md} describes it. Immutable.
 *
 * @param name name of its file without ending
 * @param title first line of the header; the name where there is none
 * @param answers what the rows tell; empty text where the header does not say
 * @param parameters in the order of the header
 * @param text the file as it is
 */
record NamedQuery(
    String name, String title, String answers, List<Parameter> parameters, String text) {

  private static final Pattern HEADER = Pattern.compile("#\\s*(title|answers|param):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+)\\s+(text|iri|date|number)(?:\\s+[-—]\\s+(.*))?");

  /** What a user may set. */
  record Parameter(String name, String type, String description) {}

  /** Copies the list. */
  NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the header.
   *
   * @throws CommandException if a line of it is not in the form described
   */
  static NamedQuery of(String name, String text) {
    Map<String, String> told = new LinkedHashMap<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.isBlank() || l.startsWith("#")).toList()) {
      Matcher header = HEADER.matcher(line.strip());
      if (header.matches() && header.group(1).equals("param")) {
        parameters.add(parameter(name, header.group(2).strip()));
      } else if (header.matches()) {
        told.putIfAbsent(header.group(1), header.group(2).strip());
      }
    }
    return new NamedQuery(
        name, told.getOrDefault("title", name), told.getOrDefault("answers", ""), parameters, text);
  }

  /**
   * The query with values in place of the defaults. Each value becomes an RDF term; none is ever
   * part of the query's text.
   *
   * @throws CommandException for a parameter that is not declared, a value that does not fit its
   *     type, or a query that is not SPARQL
   */
  Query with(Map<String, String> values) {
    Query query = parse();
    values.forEach((key, value) -> bind(query, declared(key), value));
    return query;
  }

  private Query parse() {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new CommandException("the query " + name + " is not SPARQL: " + reason, e);
    }
  }

  private Parameter declared(String key) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(key))
        .findFirst()
        .orElseThrow(
            () -> new CommandException("the query " + name + " has no parameter " + key + known()));
  }

  private String known() {
    return parameters.isEmpty()
        ? ": it has none"
        : ": it has " + String.join(", ", parameters.stream().map(Parameter::name).toList());
  }

  private void bind(Query query, Parameter parameter, String value) {
    Node term = term(parameter, value);
    Var variable = Var.alloc(parameter.name());
    Optional<ElementData> row = row(query, variable);
    if (row.isPresent()) {
      row.get().getRows().clear();
      row.get().add(BindingFactory.binding(variable, term));
    } else if (parameter.name().equals("limit") && query.hasLimit()) {
      query.setLimit(Long.parseLong(value));
    } else {
      throw new CommandException(
          "the query " + name + " declares " + parameter.name() + " but has no VALUES line for it");
    }
  }

  private static Optional<ElementData> row(Query query, Var variable) {
    Element pattern = query.getQueryPattern();
    List<Element> elements =
        pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
    return elements.stream()
        .filter(ElementData.class::isInstance)
        .map(ElementData.class::cast)
        .filter(data -> data.getVars().equals(List.of(variable)))
        .findFirst();
  }

  private static Node term(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case "iri" -> iri(parameter, value);
      case "date" -> typed(parameter, value, XSDDatatype.XSDdate, "a date as 2017-01-09");
      case "number" -> typed(parameter, value, XSDDatatype.XSDinteger, "a whole number");
      default -> NodeFactory.createLiteralString(value);
    };
  }

  private static Node iri(Parameter parameter, String value) {
    if (!value.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")) {
      throw new CommandException(parameter.name() + " needs a whole IRI, not " + value);
    }
    return NodeFactory.createURI(value);
  }

  private static Node typed(Parameter parameter, String value, XSDDatatype type, String form) {
    if (!type.isValid(value)) {
      throw new CommandException(parameter.name() + " needs " + form + ", not " + value);
    }
    return NodeFactory.createLiteralDT(value, type);
  }

  private static Parameter parameter(String query, String line) {
    Matcher matcher = PARAMETER.matcher(line);
    if (!matcher.matches()) {
      throw new CommandException(
          "the query " + query + " has a parameter in another form than NAME TYPE - TEXT: " + line);
    }
    String description = Optional.ofNullable(matcher.group(3)).orElse("");
    return new Parameter(matcher.group(1), matcher.group(2), description);
  }
}
