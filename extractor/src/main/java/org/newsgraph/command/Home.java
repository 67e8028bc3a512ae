package org.newsgraph.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the plain files of the project are: its own folder, or else those packed into the jar. */
final class Home {

  /** Set by the launcher to the folder in which it stands. */
  static final String PROPERTY = "newsgraph.home";

  private Home() {}

  /** The folder with the given name, as {@code queries}. */
  static Path folder(String name) {
    Optional<Path> plain =
        Optional.ofNullable(System.getProperty(PROPERTY)).map(home -> Path.of(home, name));
    return plain.filter(Files::isDirectory).orElseGet(() -> packed(name));
  }

  /**
   * The folder with the sample articles.
   *
   * @throws CommandException if the program runs without the folder of its project
   */
  static Path samples() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(home -> Path.of(home, "extractor", "samples"))
        .filter(Files::isDirectory)
        .orElseThrow(() ->
            new CommandException(
                "the sample articles are not here: call the script newsgraph of the project"));
  }

  private static Path packed(String name) {
    String resource = "/org/newsgraph/" + name;
    URL url = Home.class.getResource(resource);
    if (url == null) {
      throw new CommandException("the folder " + name + " is missing: build the program again");
    }
    try {
      return path(url.toURI());
    } catch (URISyntaxException | IOException e) {
      throw new CommandException("the folder " + name + " cannot be read from " + url, e);
    }
  }

  private static Path path(URI uri) throws IOException {
    if (uri.getScheme().equals("jar")) {
      try {
        FileSystems.newFileSystem(uri, Map.of());
      } catch (FileSystemAlreadyExistsException alreadyOpen) {
        // opened by an earlier call; it stays open as long as the program runs
      }
    }
    return Path.of(uri);
  }
}
