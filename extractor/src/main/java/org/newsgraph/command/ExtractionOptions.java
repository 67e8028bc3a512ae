package org.newsgraph.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.graph.GraphSettings;
import org.newsgraph.pipeline.Runner;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are turned into facts. */
final class ExtractionOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at a time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      split = ",",
      description = "Further names, in the form of the gazetteer that comes along; repeatable.")
  private List<Path> gazetteers = new ArrayList<>();

  @Mixin private Bases bases = new Bases();

  Runner runner() {
    if (threads < 1) {
      throw new CommandException("--threads must be at least 1, not " + threads);
    }
    return new Runner(threads);
  }

  List<Path> gazetteers() {
    return List.copyOf(gazetteers);
  }

  /** The settings of graphs that the given extractor makes. */
  GraphSettings settings(Extractor extractor, boolean withText) {
    return new GraphSettings(bases.iris(), Version.number(), extractor.fingerprint(), withText);
  }
}
