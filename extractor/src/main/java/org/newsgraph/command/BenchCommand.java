package org.newsgraph.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.pipeline.Runner;
import org.newsgraph.reading.ArticleStream;
import org.newsgraph.reading.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph bench}. */
@Command(
    name = "bench",
    description = {
      "Measures articles, words and triples per second, memory, and the time of each stage.",
      "Articles are read first and held in memory; then they are analysed without counting, to",
      "warm up, and once more to count. Models are loaded before. The store is left out."
    },
    footer = {"  newsgraph bench articles/", "  newsgraph bench articles/ --threads 1 --rounds 2"})
final class BenchCommand implements Callable<Integer> {

  private final Console console;
  private final ExtractorLoader loader;

  @Mixin private Sourced sources = new Sourced();
  @Mixin private ExtractionOptions options = new ExtractionOptions();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "1",
      description = "Rounds that warm up (default: ${DEFAULT-VALUE}).")
  private int rounds = 1;

  BenchCommand(Console console, ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Extractor extractor = loader.load(options.gazetteers());
    Runner runner = options.runner();
    List<ReadResult> inputs = new ArrayList<>();
    try (ArticleStream articles = sources.open(console)) {
      articles.forEachRemaining(inputs::add);
    }
    Benchmark benchmark =
        Benchmark.of(extractor, options.settings(extractor, true), runner, inputs, rounds);
    benchmark.print(console.out(), runner.threads());
    return benchmark.report().exitCode();
  }
}
