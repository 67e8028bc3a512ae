package org.newsgraph.graph;

import java.io.IOException;
import java.io.Writer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFormatterNT;

/** N-Quads, one line a quad. */
final class NQuadsWriter implements GraphWriter {

  private final Writer out;

  NQuadsWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(String name, Graph graph) throws IOException {
    String graphName = SortedTriples.spell(new NodeFormatterNT(), NodeFactory.createURI(name));
    for (SortedTriples.Spelled triple : SortedTriples.of(graph)) {
      out.write(triple.subject());
      out.write(' ');
      out.write(triple.predicate());
      out.write(' ');
      out.write(triple.object());
      out.write(' ');
      out.write(graphName);
      out.write(" .\n");
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
