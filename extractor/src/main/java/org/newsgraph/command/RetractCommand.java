package org.newsgraph.command;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph retract}. */
@Command(
    name = "retract",
    description = "Removes an article with everything that only it supported.",
    footer = {
      "  newsgraph retract https://w3id.org/newsgraph/article/2017-01-09-…",
      "  newsgraph query articles            lists the articles"
    })
final class RetractCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Console console;

  @Parameters(paramLabel = "ARTICLE", description = "IRI of the article.")
  private String article = "";

  @Mixin private StoreOption store = new StoreOption();

  RetractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (NewsStore open = NewsStore.open(store.existing(), "retract", PATIENCE)) {
      if (!open.retract(article)) {
        throw new CommandException(
            "the store has no article " + article + ": \"newsgraph query articles\" lists them");
      }
    }
    console.out().println("retracted " + article);
    return Exit.DONE;
  }
}
