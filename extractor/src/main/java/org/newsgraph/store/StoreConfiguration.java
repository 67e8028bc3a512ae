package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/**
 * The folder {@code fuseki-config/} as it is packed into the jar: the one definition of dataset,
 * text index and service, for the store and for the server.
 */
public final class StoreConfiguration {

  private static final String PLACE = "/org/newsgraph/fuseki-config/";
  private static final String BASE = "https://w3id.org/newsgraph/fuseki-config";

  private StoreConfiguration() {}

  /** The service as in {@code config.ttl}, read-only, over the given folder. */
  public static Model readOnly(StoreFolder folder) {
    Model model = parse("config.ttl");
    setLiteral(model, "quads", VocabTDB2.pLocation.getURI(), folder.data().toString());
    setLiteral(model, "text", TextVocab.pDirectory.getURI(), folder.text().toString());
    return model;
  }

  /** The same with the endpoints of {@code writable.ttl}. */
  public static Model writable(StoreFolder folder) {
    return readOnly(folder).add(parse("writable.ttl"));
  }

  /** Prefixes that every store carries. */
  public static Map<String, String> prefixes() {
    return parse("prefixes.ttl").getNsPrefixMap();
  }

  /** Text of a file of the folder, as {@code shiro.ini}. */
  public static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("the program's own file " + file + " is unreadable", broken);
    }
  }

  /**
   * What the text index holds, in words that change only when the index has to be built anew: the
   * triples below the definition of the index without its folder, sorted.
   */
  static String textDefinition() {
    Model model = parse("config.ttl");
    model.removeAll(resource(model, "text"), TextVocab.pDirectory, null);
    return describe(resource(model, "text"), List.of());
  }

  private static String describe(Resource resource, List<Resource> path) {
    if (path.contains(resource)) {
      return "";
    }
    List<Resource> deeper = Stream.concat(path.stream(), Stream.of(resource)).toList();
    return resource
            .listProperties()
            .mapWith(statement ->
                statement.getPredicate().getURI()
                    + (statement.getObject().isAnon() || !statement.getObject().isResource()
                        ? ""
                        : statement.getResource().getURI())
                    + (statement.getObject().isLiteral()
                        ? statement.getString()
                        : describe(statement.getResource(), deeper)))
            .toList()
            .stream()
            .sorted()
            .reduce("(", (left, right) -> left + "\n" + right)
        + ")";
  }

  /** Opens quads and text index. */
  static DatasetGraphText assemble(StoreFolder folder) {
    Model model = readOnly(folder);
    Dataset dataset = (Dataset) AssemblerUtils.build(model, TextVocab.textDataset);
    return (DatasetGraphText) dataset.asDatasetGraph();
  }

  private static void setLiteral(Model model, String subject, String property, String value) {
    resource(model, subject)
        .removeAll(model.createProperty(property))
        .addProperty(model.createProperty(property), value);
  }

  private static Resource resource(Model model, String fragment) {
    return model.createResource(BASE + "#" + fragment);
  }

  private static Model parse(String file) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(text(file), Lang.TURTLE).base(BASE).parse(model);
    return model;
  }

  private static InputStream open(String file) {
    InputStream in = StoreConfiguration.class.getResourceAsStream(PLACE + file);
    if (in == null) {
      throw new IllegalStateException("the program's own file " + PLACE + file + " is missing");
    }
    return in;
  }
}
