package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reading and comparing graphs in tests. */
final class Triples {

  private Triples() {}

  static Graph parse(String turtle) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  static DatasetGraph parse(byte[] content, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(new String(content, StandardCharsets.UTF_8), lang).parse(dataset);
    return dataset;
  }

  /** The triples as sorted N-Triples lines. */
  static TreeSet<String> lines(Graph graph) {
    TreeSet<String> lines = new TreeSet<>();
    SortedTriples.of(graph)
        .forEach(triple ->
            lines.add(triple.subject() + " " + triple.predicate() + " " + triple.object()));
    return lines;
  }

  /** What the one has and the other lacks, sorted. */
  static List<String> without(Graph one, Graph other) {
    TreeSet<String> lines = lines(one);
    lines.removeAll(lines(other));
    return List.copyOf(lines);
  }

  static Node id(String local) {
    return NodeFactory.createURI(Iris.DEFAULT.things() + local);
  }

  /** Subjects and objects of a property, as "a > b" with local names. */
  static List<String> pairs(Graph graph, String property) {
    return graph.stream(Node.ANY, Vocabulary.ng(property), Node.ANY)
        .map(triple -> local(triple.getSubject()) + " > " + local(triple.getObject()))
        .sorted()
        .toList();
  }

  static Stream<Node> objects(Graph graph, Node property) {
    return graph.stream(Node.ANY, property, Node.ANY).map(triple -> triple.getObject());
  }

  private static String local(Node node) {
    return node.isURI() ? node.getURI().replace(Iris.DEFAULT.things(), "") : node.toString();
  }
}
