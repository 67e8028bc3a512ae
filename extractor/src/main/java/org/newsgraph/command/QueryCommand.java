package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.newsgraph.store.GraphAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph query}. */
@Command(
    name = "query",
    description = {
      "Answers a named query, or one in a file. Without a name it lists the named queries.",
      "While a server runs on the store, it is asked; otherwise the store is read directly."
    },
    footer = {
      "  newsgraph query                                        the list",
      "  newsgraph query who-met-whom",
      "  newsgraph query statements-of --param person=Guterres --format csv",
      "  newsgraph query my-own.rq --store news"
    })
final class QueryCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "NAME|FILE",
      arity = "0..1",
      description = "Name of a query, or a file with SPARQL.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--param",
      paramLabel = "KEY=VALUE",
      description = "Value of a parameter of the query; repeatable.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Answer.Format format = Answer.Format.table;

  @Mixin private StoreOption store = new StoreOption();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Home.folder("queries");
    if (name.isEmpty()) {
      NamedQueries.all(folder).forEach(this::list);
      return Exit.DONE;
    }
    NamedQuery query = NamedQueries.find(folder, name.get());
    Query sparql = query.with(values);
    try (GraphAccess access = GraphAccess.of(store.existing().root())) {
      Answer.write(access, sparql, format, console.out());
    }
    return Exit.DONE;
  }

  private void list(NamedQuery query) {
    console.out().printf("%-36s %s%n", query.name(), query.answers());
    for (NamedQuery.Parameter parameter : query.parameters()) {
      console
          .out()
          .printf(
              "%-36s   %s (%s): %s%n",
              "", parameter.name(), parameter.type(), parameter.description());
    }
  }
}
