package org.newsgraph.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Turtle or TriG, one block a subject, one line a value. */
final class TurtleWriter implements GraphWriter {

  private final Writer out;
  private final boolean named;
  private final NodeFormatter formatter;
  private final String indent;

  /**
   * Writes the prefixes.
   *
   * @param named whether graphs stand in braces behind their names (TriG)
   */
  TurtleWriter(Writer out, Iris iris, boolean named) throws IOException {
    this.out = out;
    this.named = named;
    this.indent = named ? "  " : "";
    Map<String, String> prefixes = iris.prefixes();
    this.formatter = new NodeFormatterTTL("", PrefixMapFactory.create(prefixes));
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
  }

  @Override
  public void write(String name, Graph graph) throws IOException {
    String graphName = spell(NodeFactory.createURI(name));
    out.write(named ? "\n" + graphName + " {\n" : "\n# " + graphName + "\n\n");
    List<SortedTriples.Spelled> triples = SortedTriples.classesFirst(graph);
    for (int i = 0; i < triples.size(); i++) {
      if (i == 0) {
        begin(triples.get(i).triple());
      } else {
        follow(triples.get(i - 1), triples.get(i));
      }
    }
    out.write(triples.isEmpty() ? "" : " .\n");
    out.write(named ? "}\n" : "");
  }

  private void begin(Triple triple) throws IOException {
    out.write(indent + spell(triple.getSubject()) + "\n");
    value(triple);
  }

  private void follow(SortedTriples.Spelled before, SortedTriples.Spelled next) throws IOException {
    if (!before.subject().equals(next.subject())) {
      out.write(" .\n\n");
      begin(next.triple());
    } else if (!before.predicate().equals(next.predicate())) {
      out.write(" ;\n");
      value(next.triple());
    } else {
      out.write(" ,\n" + indent + "    " + spell(next.triple().getObject()));
    }
  }

  private void value(Triple triple) throws IOException {
    String predicate =
        triple.getPredicate().equals(Vocabulary.TYPE) ? "a" : spell(triple.getPredicate());
    out.write(indent + "  " + predicate + " " + spell(triple.getObject()));
  }

  private String spell(Node node) {
    return SortedTriples.spell(formatter, node);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
