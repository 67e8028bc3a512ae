package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.server.AdministratorPassword;
import org.newsgraph.server.NewsServer;
import org.newsgraph.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph serve}. */
@Command(
    name = "serve",
    description = {
      "Serves a store with Fuseki and its web pages, on this machine only, until stopped.",
      "Read-only, unless --writable gives the administrator's password: from --password-file or",
      "from the variable NEWSGRAPH_PASSWORD."
    },
    footer = {
      "  newsgraph serve --store news",
      "  newsgraph serve --store news --port 8080",
      "  NEWSGRAPH_PASSWORD=… newsgraph serve --store news --writable"
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ServerOptions server = new ServerOptions();

  @Option(
      names = "--writable",
      description = "Let the administrator update, upload and manage, with the password.")
  private boolean writable;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File with the administrator's password.")
  private Optional<Path> passwordFile = Optional.empty();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = store.existing().root();
    try (NewsServer running = NewsServer.start(settings(folder))) {
      console.out().println(running.page() + "  (stop with Ctrl-C)");
      running.serveUntilStopped();
    }
    return Exit.DONE;
  }

  private ServerSettings settings(Path folder) throws IOException {
    return writable || passwordFile.isPresent()
        ? ServerSettings.writable(
            folder, server.port(), AdministratorPassword.of(passwordFile, System.getenv()))
        : ServerSettings.readOnly(folder, server.port());
  }
}
