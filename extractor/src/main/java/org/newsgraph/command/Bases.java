package org.newsgraph.command;

import org.newsgraph.graph.Iris;
import picocli.CommandLine.Option;

/** With what the names of things and articles begin. */
final class Bases {

  private static final String THINGS = "https://w3id.org/newsgraph/id/";
  private static final String ARTICLES = "https://w3id.org/newsgraph/article/";

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

  Iris iris() {
    try {
      return new Iris(things, articles);
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }
}
