package org.newsgraph.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.graph.GraphSettings;
import org.newsgraph.graph.Iris;
import org.newsgraph.pipeline.Runner;
import picocli.CommandLine.Option;

/** How articles are turned into facts. */
final class ExtractionOptions {

  private static final String THINGS = "https://w3id.org/newsgraph/id/";
  private static final String ARTICLES = "https://w3id.org/newsgraph/article/";

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

  @Option(
      names = "--id-base",
      paramLabel = "IRI",
      defaultValue = THINGS,
      description = "Base of the names of things (default: ${DEFAULT-VALUE}).")
  private String things = THINGS;

  @Option(
      names = "--article-base",
      paramLabel = "IRI",
      defaultValue = ARTICLES,
      description = "Base of the names of articles (default: ${DEFAULT-VALUE}).")
  private String articles = ARTICLES;

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
    return new GraphSettings(iris(), Version.number(), extractor.fingerprint(), withText);
  }

  Iris iris() {
    try {
      return new Iris(things, articles);
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }
}
