package org.newsgraph.command;

import org.newsgraph.server.ServerSettings;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class ServerOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + ServerSettings.DEFAULT_PORT,
      description = "Port on this machine; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = ServerSettings.DEFAULT_PORT;

  int port() {
    if (port < 0 || port > 65_535) {
      throw new CommandException("--port must be between 0 and 65535, not " + port);
    }
    return port;
  }
}
