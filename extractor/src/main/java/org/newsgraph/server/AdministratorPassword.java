package org.newsgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.newsgraph.store.StoreException;

/**
 * The password of the user {@code admin}, who may write. It comes from a file or from the
 * environment, never from the command line, where every user of the machine could read it.
 */
public final class AdministratorPassword {

  /** The environment variable. */
  public static final String VARIABLE = "NEWSGRAPH_PASSWORD";

  private static final int LEAST_LENGTH = 8;

  private final String password;

  private AdministratorPassword(String password) {
    this.password = password;
  }

  /**
   * Takes the first line of the file, or else the variable.
   *
   * @throws StoreException if there is none, or it is shorter than 8 characters
   * @throws IOException if the file cannot be read
   */
  public static AdministratorPassword of(Optional<Path> file, Map<String, String> environment)
      throws IOException {
    String given =
        file.isPresent()
            ? Files.readString(file.get()).lines().findFirst().orElse("")
            : environment.getOrDefault(VARIABLE, "");
    if (given.length() < LEAST_LENGTH) {
      throw new StoreException(
          "a writable server needs a password of at least "
              + LEAST_LENGTH
              + " characters: set "
              + VARIABLE
              + " or name a file that holds it");
    }
    return new AdministratorPassword(given);
  }

  /** Argon2 hash in the form of Shiro, another one at each call. */
  String hash() {
    return new DefaultPasswordService().encryptPassword(password);
  }

  @Override
  public String toString() {
    return "(password)";
  }
}
