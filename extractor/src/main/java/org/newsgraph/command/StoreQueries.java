package org.newsgraph.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.store.GraphAccess;

/** What commands ask of a store. */
final class StoreQueries {

  private static final String PREFIXES =
      """
      PREFIX ng: <https://w3id.org/newsgraph#>
      PREFIX schema: <https://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  private StoreQueries() {}

  /** The names of all graphs, sorted. */
  static List<String> graphs(GraphAccess store) throws IOException {
    return column(store, "SELECT DISTINCT ?x WHERE { GRAPH ?x { } } ORDER BY STR(?x)");
  }

  /** The names of the graphs of articles, sorted. */
  static List<String> articles(GraphAccess store) throws IOException {
    return column(
        store,
        "SELECT DISTINCT ?x WHERE { GRAPH ?x { ?x a schema:NewsArticle } } ORDER BY STR(?x)");
  }

  /** The content of one graph. */
  static Graph graph(GraphAccess store, String name) throws IOException {
    DatasetGraph held = DatasetGraphFactory.create();
    StreamRDF sink = StreamRDFLib.dataset(held);
    store.quads(name, sink);
    return held.getGraph(NodeFactory.createURI(name));
  }

  /** How many of what, by name of the query's first variable, in the order of the query. */
  static Map<String, Long> counts(GraphAccess store, String pattern) throws IOException {
    String text =
        PREFIXES
            + "SELECT ?what (COUNT(DISTINCT ?x) AS ?n) WHERE { "
            + pattern
            + " } GROUP BY ?what ORDER BY DESC(?n) ?what";
    return store.select(QueryFactory.create(text), StoreQueries::counts);
  }

  /** One row of texts for each solution; unbound variables give an empty text. */
  static List<List<String>> rows(GraphAccess store, String select) throws IOException {
    Query query = QueryFactory.create(PREFIXES + select);
    return store.select(query, StoreQueries::rows);
  }

  private static List<String> column(GraphAccess store, String select) throws IOException {
    return rows(store, select).stream().map(List::getFirst).toList();
  }

  private static Map<String, Long> counts(ResultSet rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      if (row.contains("what")) {
        counts.put(localName(row.get("what").toString()), row.getLiteral("n").getLong());
      }
    }
    return counts;
  }

  private static List<List<String>> rows(ResultSet rows) {
    List<String> names = rows.getResultVars();
    List<List<String>> all = new ArrayList<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      all.add(names.stream().map(name -> text(row, name)).toList());
    }
    return all;
  }

  private static String text(QuerySolution row, String name) {
    if (!row.contains(name)) {
      return "";
    }
    return row.get(name).isLiteral()
        ? row.getLiteral(name).getLexicalForm()
        : row.get(name).toString();
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
