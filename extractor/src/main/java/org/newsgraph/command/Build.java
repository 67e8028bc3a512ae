package org.newsgraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.newsgraph.document.Article;
import org.newsgraph.document.Findings;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.GraphSettings;
import org.newsgraph.graph.Shapes;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Runner;
import org.newsgraph.reading.ReadResult;
import org.newsgraph.store.NewsStore;

/**
 * Reads, extracts and loads articles: each graph is checked against the shapes and loaded whole, in
 * batches; an article that is stored with the same digest is not even analysed.
 *
 * @param shapes what a graph must conform to
 */
record Build(Extractor extractor, GraphSettings settings, Shapes shapes, Runner runner) {

  /**
   * Runs to the end of the inputs; what was read before is written also where that end came early.
   *
   * @throws IOException if the store cannot be written; whole batches only are in it
   */
  RunReport run(Iterator<ReadResult> inputs, NewsStore store, Progress progress)
      throws IOException, InterruptedException {
    RunReport report = new RunReport();
    Batch batch = new Batch(store, report, progress);
    try {
      runner.run(
          inputs, extractor.analysis(article -> isStored(article, store), this::graph), batch::add);
      batch.write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (report.done() > 0) {
      store.compactIfWorthwhile();
    }
    return report;
  }

  private boolean isStored(Article article, NewsStore store) {
    Node iri = NodeFactory.createURI(settings.iris().article(article));
    Node digest = NodeFactory.createLiteralString(ArticleGraph.digest(article, settings));
    return Txn.calculateRead(
        store.dataset(), () -> store.dataset().contains(iri, iri, Vocabulary.DIGEST, digest));
  }

  private Outcome<ArticleGraph> graph(Findings findings) {
    ArticleGraph graph = ArticleGraph.of(findings, settings);
    List<String> faults = shapes.validate(graph.graph());
    Article article = findings.article();
    if (faults.isEmpty()) {
      return new Outcome.Done<>(article, graph);
    }
    String more = faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : "";
    return new Outcome.Failed<>(
        article.location(), "its graph does not conform: " + faults.getFirst() + more);
  }

  /** Articles on their way into the store. For one thread. */
  private static final class Batch {

    /** Long articles must not pile up in memory until there are enough of them. */
    private static final int MOST_TRIPLES = 500_000;

    private final NewsStore store;
    private final RunReport report;
    private final Progress progress;
    private final List<Outcome.Done<ArticleGraph>> waiting = new ArrayList<>();
    private long triples;

    Batch(NewsStore store, RunReport report, Progress progress) {
      this.store = store;
      this.report = report;
      this.progress = progress;
    }

    void add(Outcome<ArticleGraph> outcome) {
      if (outcome instanceof Outcome.Done<ArticleGraph> done) {
        waiting.add(done);
        triples += done.result().graph().size();
        if (waiting.size() >= NewsStore.BATCH || triples >= MOST_TRIPLES) {
          write();
        }
      } else {
        report.add(outcome);
        progress.step(report);
      }
    }

    void write() {
      Instant now = Instant.now();
      try {
        List<org.newsgraph.store.Outcome> stored =
            store.write(waiting.stream().map(done -> done.result().loadedAt(now)).toList());
        for (int i = 0; i < waiting.size(); i++) {
          report.add(stored(waiting.get(i), stored.get(i)));
          progress.step(report);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      waiting.clear();
      triples = 0;
    }

    private static Outcome<ArticleGraph> stored(
        Outcome.Done<ArticleGraph> done, org.newsgraph.store.Outcome stored) {
      return stored == org.newsgraph.store.Outcome.UNCHANGED
          ? new Outcome.Unchanged<>(done.location())
          : done;
    }
  }
}
