package org.newsgraph.graph;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;

/**
 * Writes graphs one after another in a stable order, so that two exports can be compared line by
 * line: within a graph by subject, predicate and object. Whoever calls gives the graphs sorted by
 * name. Holds one graph in memory at a time. For one thread.
 */
public sealed interface GraphWriter extends Closeable
    permits TurtleWriter, NQuadsWriter, JsonLdWriter {

  /**
   * A writer in the given form, UTF-8, lines ended by a line feed.
   *
   * @param out stays open when the writer is closed
   * @throws IOException if the stream refuses what stands before the first graph
   */
  static GraphWriter to(OutputStream out, GraphFormat format, Iris iris) throws IOException {
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    return switch (format) {
      case TURTLE -> new TurtleWriter(text, iris, false);
      case TRIG -> new TurtleWriter(text, iris, true);
      case NQUADS -> new NQuadsWriter(text);
      case JSONLD -> new JsonLdWriter(text, iris);
    };
  }

  /**
   * Writes one graph.
   *
   * @param name IRI of the graph
   * @param graph without blank nodes
   * @throws IllegalArgumentException if it has a blank node, which would have another name each
   *     time
   */
  void write(String name, Graph graph) throws IOException;

  /** Writes the end and flushes; the stream below stays open. */
  @Override
  void close() throws IOException;
}
