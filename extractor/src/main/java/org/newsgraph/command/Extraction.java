package org.newsgraph.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import org.newsgraph.document.Findings;
import org.newsgraph.gold.GoldView;
import org.newsgraph.gold.GoldWriter;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.GraphFormat;
import org.newsgraph.graph.GraphSettings;
import org.newsgraph.graph.GraphWriter;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Runner;
import org.newsgraph.reading.ReadResult;

/**
 * Extracts articles and writes what was found, without a store.
 *
 * @param runner how many at a time
 */
record Extraction(Extractor extractor, Runner runner) {

  /** Takes what was made of each article, in the order of the inputs. */
  interface Sink<T> extends AutoCloseable {
    void write(String name, T result) throws IOException;

    @Override
    default void close() throws IOException {
      // nothing is held
    }
  }

  /** Writes articles in the gold format. */
  RunReport json(Iterator<ReadResult> inputs, Sink<String> sink, Progress progress)
      throws IOException, InterruptedException {
    return run(inputs, Extraction::json, sink, progress);
  }

  /** Writes article graphs. */
  RunReport graphs(
      Iterator<ReadResult> inputs,
      GraphSettings settings,
      Sink<ArticleGraph> sink,
      Progress progress)
      throws IOException, InterruptedException {
    return run(inputs, findings -> ArticleGraph.of(findings, settings), sink, progress);
  }

  private <T> RunReport run(
      Iterator<ReadResult> inputs, Function<Findings, T> make, Sink<T> sink, Progress progress)
      throws IOException, InterruptedException {
    RunReport report = new RunReport();
    try {
      runner.run(
          inputs,
          extractor.analysis(make),
          outcome -> {
            if (outcome instanceof Outcome.Done<T>(var article, T result)) {
              unchecked(sink, article.name(), result);
            }
            report.add(outcome);
            progress.step(report);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return report;
  }

  private static <T> void unchecked(Sink<T> sink, String name, T result) {
    try {
      sink.write(name, result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Findings findings) {
    return GoldWriter.write(GoldView.of(findings));
  }

  /** One file for each article in the gold format. */
  static Sink<String> jsonFiles(Path folder) {
    return (name, json) -> Files.writeString(folder.resolve(name + ".json"), json);
  }

  /** All articles on one stream, one after another. */
  static Sink<String> jsonStream(OutputStream out) {
    return (name, json) -> out.write(json.getBytes(StandardCharsets.UTF_8));
  }

  /** One file for each article. */
  static Sink<ArticleGraph> graphFiles(Path folder, GraphFormat format, GraphSettings settings) {
    return (name, graph) -> {
      Path file = folder.resolve(name + "." + format.ending());
      try (OutputStream out = Files.newOutputStream(file);
          GraphWriter writer = GraphWriter.to(out, format, settings.iris())) {
        writer.write(graph.iri(), graph.graph());
      }
    };
  }

  /** All graphs on one stream. */
  static Sink<ArticleGraph> graphStream(
      OutputStream out, GraphFormat format, GraphSettings settings) throws IOException {
    GraphWriter writer = GraphWriter.to(out, format, settings.iris());
    return new Sink<>() {
      @Override
      public void write(String name, ArticleGraph graph) throws IOException {
        writer.write(graph.iri(), graph.graph());
      }

      @Override
      public void close() throws IOException {
        writer.close();
      }
    };
  }
}
