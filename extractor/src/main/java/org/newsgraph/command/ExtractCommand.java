package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.GraphFormat;
import org.newsgraph.graph.GraphSettings;
import org.newsgraph.reading.ArticleStream;
import org.newsgraph.reading.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph extract}. */
@Command(
    name = "extract",
    description = "Reads articles and writes their facts, without a store.",
    footer = {
      "  newsgraph extract article.md                              Turtle on standard output",
      "  newsgraph extract articles/ --format json --out facts/    facts/NAME.json for each",
      "  newsgraph extract feed.rss --format nquads > facts.nq"
    })
final class ExtractCommand implements Callable<Integer> {

  /** What articles can be written as. */
  enum Format {
    turtle,
    trig,
    nquads,
    json
  }

  private final Console console;
  private final ExtractorLoader loader;

  @Mixin private Sourced sources = new Sourced();
  @Mixin private ExtractionOptions options = new ExtractionOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "turtle",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.turtle;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for one file per article (default: all on standard output).")
  private Optional<Path> out = Optional.empty();

  ExtractCommand(Console console, ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (out.isPresent()) {
      Files.createDirectories(out.get());
    }
    Extractor extractor = loader.load(options.gazetteers());
    try (Interrupts interrupts = new Interrupts(console);
        ArticleStream articles = sources.open(console)) {
      RunReport report = run(extractor, interrupts.stopping(articles));
      report.print(console.err());
      return interrupts.stopped() ? Exit.FAILED : report.exitCode();
    }
  }

  private RunReport run(Extractor extractor, Iterator<ReadResult> articles)
      throws IOException, InterruptedException {
    try (Progress progress = Progress.on(console, "extracting")) {
      return run(extractor, articles, progress);
    }
  }

  private RunReport run(Extractor extractor, Iterator<ReadResult> articles, Progress progress)
      throws IOException, InterruptedException {
    Extraction extraction = new Extraction(extractor, options.runner());
    if (format == Format.json) {
      try (Extraction.Sink<String> sink =
          out.map(Extraction::jsonFiles).orElseGet(() -> Extraction.jsonStream(console.out()))) {
        return extraction.json(articles, sink, progress);
      }
    }
    GraphSettings settings = options.settings(extractor, true);
    try (Extraction.Sink<ArticleGraph> sink = graphs(settings)) {
      return extraction.graphs(articles, settings, sink, progress);
    }
  }

  private Extraction.Sink<ArticleGraph> graphs(GraphSettings settings) throws IOException {
    GraphFormat graphFormat = GraphFormat.find(format.name()).orElseThrow();
    return out.isPresent()
        ? Extraction.graphFiles(out.get(), graphFormat, settings)
        : Extraction.graphStream(console.out(), graphFormat, settings);
  }
}
