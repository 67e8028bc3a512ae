package org.newsgraph.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param store folder of the store
 * @param port on the loopback interface; 0 for any free one
 * @param administrator who may write; empty for a read-only server
 */
public record ServerSettings(Path store, int port, Optional<AdministratorPassword> administrator) {

  public static final int DEFAULT_PORT = 3030;

  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
    }
  }

  public static ServerSettings readOnly(Path store, int port) {
    return new ServerSettings(store, port, Optional.empty());
  }

  public static ServerSettings writable(Path store, int port, AdministratorPassword password) {
    return new ServerSettings(store, port, Optional.of(password));
  }
}
