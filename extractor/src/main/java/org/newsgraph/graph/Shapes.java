package org.newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The SHACL shapes of {@code ontology/shapes.ttl}, compiled once. Immutable; safe to share between
 * threads.
 */
public final class Shapes {

  private static final String FILE = "/org/newsgraph/ontology/shapes.ttl";

  private final org.apache.jena.shacl.Shapes compiled;

  private Shapes(org.apache.jena.shacl.Shapes compiled) {
    this.compiled = compiled;
  }

  /** The shapes that come with the program. */
  public static Shapes load() {
    try (InputStream file = Shapes.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program was packed without " + FILE);
      }
      Graph shapes = GraphFactory.createGraphMem();
      RDFParser.source(file).lang(Lang.TURTLE).parse(shapes);
      return new Shapes(ShaclValidator.get().parse(shapes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Why a graph may not be loaded: one line for each fault, sorted; empty where it conforms.
   *
   * @param graph the graph of one article
   */
  public List<String> validate(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(compiled, graph);
    return report.getEntries().stream().map(Shapes::line).distinct().sorted().toList();
  }

  private static String line(ReportEntry entry) {
    StringBuilder line = new StringBuilder(name(entry.focusNode()));
    if (entry.resultPath() != null) {
      line.append(' ').append(entry.resultPath().toString().replaceAll("\\s+", " "));
    }
    line.append(": ").append(entry.message().replaceAll("\\s+", " "));
    if (entry.value() != null && !entry.message().contains(name(entry.value()))) {
      line.append(" (found ").append(name(entry.value())).append(')');
    }
    return line.toString().replace(Vocabulary.NG, "ng:");
  }

  private static String name(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm().replaceAll("\\s+", " ")
        : node.toString();
  }
}
