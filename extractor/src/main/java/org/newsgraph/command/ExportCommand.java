package org.newsgraph.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.newsgraph.graph.GraphFormat;
import org.newsgraph.graph.GraphWriter;
import org.newsgraph.store.GraphAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}. */
@Command(
    name = "export",
    description =
        "Writes the store in a stable order, so that two exports can be compared by diff.",
    footer = {
      "  newsgraph export --format nquads > all.nq",
      "  newsgraph export --article https://w3id.org/newsgraph/article/2017-01-09-… --format turtle"
    })
final class ExportCommand implements Callable<Integer> {

  /** What graphs can be written as. */
  enum Format {
    turtle,
    trig,
    nquads,
    jsonld
  }

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "trig",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.trig;

  @Option(names = "--article", paramLabel = "IRI", description = "This article only.")
  private Optional<String> article = Optional.empty();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private Bases bases = new Bases();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GraphFormat graphFormat = GraphFormat.find(format.name()).orElseThrow();
    try (GraphAccess access = GraphAccess.of(store.existing().root())) {
      List<String> names =
          article.isPresent() ? List.of(article.get()) : StoreQueries.graphs(access);
      try (GraphWriter writer = GraphWriter.to(console.out(), graphFormat, bases.iris())) {
        for (String name : names) {
          writer.write(name, required(access, name));
        }
      }
    }
    return Exit.DONE;
  }

  private static Graph required(GraphAccess access, String name) throws IOException {
    Graph graph = StoreQueries.graph(access, name);
    if (graph.isEmpty()) {
      throw new CommandException("the store has no article " + name);
    }
    return graph;
  }
}
