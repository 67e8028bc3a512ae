package org.newsgraph.store;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.graph.ArticleGraph;

/** Article graphs of the real shape and size, without an article. */
public final class MadeUpArticles {

  static final String NG = "https://w3id.org/newsgraph#";
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  private MadeUpArticles() {}

  public static String iri(int number) {
    return "https://w3id.org/newsgraph/article/" + number;
  }

  public static List<ArticleGraph> articles(int from, int to, int facts, String version) {
    return IntStream.range(from, to).mapToObj(number -> article(number, facts, version)).toList();
  }

  /** Eight triples per fact and five more; each article names its number in label and sentences. */
  public static ArticleGraph article(int number, int facts, String version) {
    Graph graph = GraphFactory.createGraphMem();
    Node article = uri(iri(number));
    String digest = "sha256:" + number + version;
    Node minister = uri("https://w3id.org/newsgraph/id/minister-" + number);
    add(graph, article, RDF.type.asNode(), uri("https://schema.org/NewsArticle"));
    add(graph, article, uri(NG + "digest"), text(digest));
    add(
        graph,
        article,
        uri("https://schema.org/headline"),
        text("Harbour " + version + " reopens"));
    add(graph, minister, RDF.type.asNode(), uri(NG + "Person"));
    add(graph, minister, RDFS.label.asNode(), text("Zoë Müller" + number));
    for (int fact = 0; fact < facts; fact++) {
      addFact(graph, minister, number, fact, version);
    }
    return new ArticleGraph(iri(number), digest, graph);
  }

  private static void addFact(Graph graph, Node minister, int number, int fact, String version) {
    Node node = uri(iri(number) + "#relation-" + fact);
    Node sentence = uri(iri(number) + "#char=" + fact * 100 + "," + (fact * 100 + 90));
    int entity = (number * 31 + fact * 17) % 5000;
    Node other = uri("https://w3id.org/newsgraph/id/entity-" + entity);
    String quote = "Minister Müller" + number + " joined the committee number " + fact + version;
    add(graph, node, RDF.type.asNode(), uri(NG + "Relation"));
    add(graph, node, uri(NG + "relation"), uri(NG + "memberOf"));
    add(graph, node, uri(NG + "subject"), minister);
    add(graph, node, uri(NG + "object"), other);
    add(graph, node, uri(NG + "evidence"), sentence);
    add(graph, minister, uri(NG + "memberOf"), other);
    add(graph, sentence, RDF.type.asNode(), uri(NIF + "Sentence"));
    add(graph, sentence, uri(NIF + "anchorOf"), text(quote));
  }

  private static void add(Graph graph, Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
