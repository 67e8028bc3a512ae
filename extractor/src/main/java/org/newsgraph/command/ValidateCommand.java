package org.newsgraph.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.graph.Shapes;
import org.newsgraph.store.GraphAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph validate}. */
@Command(
    name = "validate",
    description = "Checks each article's graph in the store against the SHACL shapes.",
    footer = {"  newsgraph validate", "  newsgraph validate --store news"})
final class ValidateCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Shapes shapes = Shapes.load();
    int bad = 0;
    try (GraphAccess access = GraphAccess.of(store.existing().root())) {
      List<String> articles = StoreQueries.articles(access);
      for (String article : articles) {
        List<String> faults = shapes.validate(StoreQueries.graph(access, article));
        faults.forEach(fault -> console.out().println(article + "  " + fault));
        bad += faults.isEmpty() ? 0 : 1;
      }
      console.out().printf("%d articles checked, %d do not conform%n", articles.size(), bad);
    }
    return bad == 0 ? Exit.DONE : Exit.SOME_FAILED;
  }
}
