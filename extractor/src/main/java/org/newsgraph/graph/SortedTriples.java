package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** The triples of a graph in the one order in which they are written. */
final class SortedTriples {

  private SortedTriples() {}

  /**
   * A triple with its nodes spelled as in N-Triples.
   *
   * @param triple what is spelled
   */
  record Spelled(Triple triple, String subject, String predicate, String object) {}

  private static final Comparator<Spelled> ORDER =
      Comparator.comparing(Spelled::subject)
          .thenComparing(Spelled::predicate)
          .thenComparing(Spelled::object);

  /** All triples, by subject, predicate and object as N-Triples spells them. */
  static List<Spelled> of(Graph graph) {
    NodeFormatter formatter = new NodeFormatterNT();
    List<Spelled> sorted = new ArrayList<>();
    graph.stream()
        .forEach(triple ->
            sorted.add(
                new Spelled(
                    triple,
                    spell(formatter, triple.getSubject()),
                    spell(formatter, triple.getPredicate()),
                    spell(formatter, triple.getObject()))));
    sorted.sort(ORDER);
    return sorted;
  }

  /** All triples, by subject; the classes of each subject first, the rest in the same order. */
  static List<Spelled> classesFirst(Graph graph) {
    List<Spelled> sorted = of(graph);
    sorted.sort(
        Comparator.comparing(Spelled::subject)
            .thenComparing(spelled -> !spelled.triple().getPredicate().equals(Vocabulary.TYPE)));
    return sorted;
  }

  /** A node as the formatter spells it. */
  static String spell(NodeFormatter formatter, Node node) {
    if (node.isBlank()) {
      throw new IllegalArgumentException("a blank node cannot be written in a stable order");
    }
    StringWriterI text = new StringWriterI();
    formatter.format(text, node);
    return text.toString();
  }
}
