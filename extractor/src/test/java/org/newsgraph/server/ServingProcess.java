package org.newsgraph.server;

import java.nio.file.Path;

/** Serves a folder in a process of its own: {@code main(FOLDER)} prints the port. */
final class ServingProcess {

  private ServingProcess() {}

  public static void main(String[] args) throws Exception {
    NewsServer server = NewsServer.start(ServerSettings.readOnly(Path.of(args[0]), 0));
    System.out.println("port " + server.port());
    server.serveUntilStopped();
  }
}
