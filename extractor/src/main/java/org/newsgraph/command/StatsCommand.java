package org.newsgraph.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.newsgraph.store.GraphAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph stats}. */
@Command(
    name = "stats",
    description = "Counts what the store holds: articles, entities, relations, events, statements.",
    footer = {"  newsgraph stats", "  newsgraph stats --store news"})
final class StatsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphAccess access = GraphAccess.of(store.existing().root())) {
      StoreSummary.of(access, 0).print(console.out());
    }
    return Exit.DONE;
  }
}
