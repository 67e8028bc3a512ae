package org.newsgraph.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code newsgraph rehearse}: what the launcher runs once after a build, so that the Java virtual
 * machine records which classes a usual call needs. Does nothing that lasts.
 */
@Command(name = "rehearse", hidden = true, description = "Records a fast start; for the launcher.")
final class RehearseCommand implements Callable<Integer> {

  private static final List<List<String>> CALLS =
      List.of(
          List.of("--help"),
          List.of("build", "--help"),
          List.of("query"),
          List.of("kb"),
          List.of("stats", "--store", "no-such-store"));

  private static final String TEXT =
      "Ana Kovac, the foreign minister of Croatia, met her French colleague in Paris on Monday."
          + " She said the talks had gone well.";

  private static final String QUERY = "SELECT ?s ?p ?o WHERE { ?s ?p ?o } ORDER BY ?s LIMIT 5";

  private final Console console;

  RehearseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Console silent =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false);
    for (List<String> call : CALLS) {
      Main.run(call.toArray(String[]::new), silent);
    }
    Rehearsal.onStore(silent, TEXT, QUERY);
    console.out().println("rehearsed");
    return Exit.DONE;
  }
}
