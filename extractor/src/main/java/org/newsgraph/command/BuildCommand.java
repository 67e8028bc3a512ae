package org.newsgraph.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.newsgraph.graph.Shapes;
import org.newsgraph.reading.ArticleStream;
import org.newsgraph.reading.ReadResult;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph build}. */
@Command(
    name = "build",
    description = "Reads articles, extracts their facts and loads them into a store.",
    footer = {
      "  newsgraph build articles/ --store news",
      "  newsgraph build 'archive/*.warc.gz' reports.jsonl --threads 4",
      "  curl -s https://example.org/article.html | newsgraph build -",
      "",
      "Articles that are stored already and have not changed are left as they are; stopping and",
      "calling again goes on where it was."
    })
final class BuildCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Console console;
  private final ExtractorLoader loader;

  @Mixin private Sourced sources = new Sourced();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ExtractionOptions options = new ExtractionOptions();

  @Option(
      names = "--no-text",
      description = "Leave the bodies out of the store; the sentences that show a fact remain.")
  private boolean noText;

  BuildCommand(Console console, ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Interrupts interrupts = new Interrupts(console);
        NewsStore open = NewsStore.open(store.folder(), "build", PATIENCE)) {
      Extractor extractor = loader.load(options.gazetteers());
      Build build =
          new Build(
              extractor, options.settings(extractor, !noText), Shapes.load(), options.runner());
      try (ArticleStream articles = sources.open(console)) {
        RunReport report = run(build, interrupts.stopping(articles), open);
        report.print(console.out());
        return exitCode(report, interrupts.stopped());
      }
    }
  }

  private RunReport run(Build build, Iterator<ReadResult> articles, NewsStore open)
      throws IOException, InterruptedException {
    try (Progress progress = Progress.on(console, "building")) {
      return build.run(articles, open, progress);
    }
  }

  private int exitCode(RunReport report, boolean stopped) {
    if (stopped) {
      console.err().println("stopped before the end: call again to go on");
      return Exit.FAILED;
    }
    return report.exitCode();
  }
}
