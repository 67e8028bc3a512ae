package org.newsgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Short words for asking a store. */
final class Asking {

  private static final String PREFIXES =
      """
      PREFIX ng: <https://w3id.org/newsgraph#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX schema: <https://schema.org/>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  private Asking() {}

  /** The values of {@code ?x} in the pattern, sorted. */
  static List<String> ask(NewsStore store, String pattern) throws IOException {
    try (GraphAccess access = GraphAccess.of(store)) {
      return ask(access, pattern);
    }
  }

  static List<String> ask(GraphAccess access, String pattern) throws IOException {
    return access.select(
        QueryFactory.create(PREFIXES + "SELECT ?x WHERE { " + pattern + " } ORDER BY ?x"),
        rows -> {
          List<String> found = new ArrayList<>();
          rows.forEachRemaining(row -> found.add(row.get("x").toString()));
          return found;
        });
  }

  static Set<Quad> quads(GraphAccess access) throws IOException {
    Set<Quad> quads = new HashSet<>();
    access.quads(collect(quads));
    return quads;
  }

  static StreamRDFBase collect(Set<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    };
  }
}
