package org.newsgraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.store.GraphAccess;

/**
 * What a store holds.
 *
 * @param entities number of things by type
 * @param relations number of relations by kind
 * @param events number of events by kind
 * @param examples facts in words, each with the sentence that shows it
 */
record StoreSummary(
    int articles,
    Map<String, Long> entities,
    Map<String, Long> relations,
    Map<String, Long> events,
    long statements,
    List<Example> examples) {

  /** A plain edge in words, and its sentence. */
  record Example(String fact, String sentence) {}

  private static final String KINDS =
      " VALUES ?what { ng:Person ng:Country ng:Organization ng:Place ng:NamedEvent ng:Group }"
          + " ?x a ?what ";

  /** One for each kind of edge, so that the examples differ. */
  private static final String EXAMPLES =
      """
      SELECT ?one ?edge ?other ?sentence WHERE {
        { SELECT ?kind (MIN(?candidate) AS ?event) WHERE {
            ?candidate a ?kind ; ng:modality ng:actual ; ng:actor ?a ; ng:target ?t ; ng:evidence ?e .
            FILTER NOT EXISTS { ?candidate ng:attributedTo ?source }
            FILTER (?kind != ng:Event && ?kind != ng:Fact)
          } GROUP BY ?kind }
        ?event ng:actor ?actor ; ng:target ?target ; ng:evidence/nif:anchorOf ?sentence .
        ?actor rdfs:label ?one . ?target rdfs:label ?other .
        BIND (STRAFTER(STR(?kind), "#") AS ?edge)
      } ORDER BY ?edge ?one ?other ?sentence
      """;

  static StoreSummary of(GraphAccess store, int examples) throws IOException {
    long statements =
        StoreQueries.counts(store, "VALUES ?what { ng:Statement } ?x a ?what")
            .getOrDefault("Statement", 0L);
    return new StoreSummary(
        StoreQueries.articles(store).size(),
        StoreQueries.counts(store, KINDS),
        StoreQueries.counts(store, "?x a ng:Relation ; ng:relation ?what"),
        StoreQueries.counts(
            store, "?x ng:trigger ?t ; a ?what . FILTER (?what NOT IN (ng:Event, ng:Fact))"),
        statements,
        examples == 0 ? List.of() : examples(store, examples));
  }

  private static List<Example> examples(GraphAccess store, int most) throws IOException {
    Map<String, Example> byKind = new LinkedHashMap<>();
    for (List<String> row : StoreQueries.rows(store, EXAMPLES)) {
      String fact = row.get(0) + " — " + row.get(1) + " → " + row.get(2);
      byKind.putIfAbsent(row.get(1), new Example(fact, row.get(3).replaceAll("\\s+", " ")));
    }
    return byKind.values().stream().limit(most).toList();
  }

  void print(PrintStream out) {
    out.printf("articles   %7d%n", articles);
    print(out, "entities", entities);
    print(out, "relations", relations);
    print(out, "events", events);
    out.printf("statements %7d%n", statements);
    if (!examples.isEmpty()) {
      out.println("examples");
    }
    for (Example example : examples) {
      out.printf("  %s%n    \"%s\"%n", example.fact(), example.sentence());
    }
  }

  private static void print(PrintStream out, String name, Map<String, Long> counts) {
    out.printf("%-10s %7d%n", name, counts.values().stream().mapToLong(Long::longValue).sum());
    counts.forEach((kind, count) -> out.printf("  %7d  %s%n", count, kind));
  }
}
