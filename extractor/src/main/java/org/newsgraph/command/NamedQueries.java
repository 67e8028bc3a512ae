package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The queries of a folder, one in each {@code NAME.rq}. */
final class NamedQueries {

  private static final String ENDING = ".rq";

  private NamedQueries() {}

  /** All, by name. */
  static List<NamedQuery> all(Path folder) throws IOException {
    List<NamedQuery> queries = new ArrayList<>();
    for (Path file : files(folder)) {
      queries.add(read(file));
    }
    return queries;
  }

  /**
   * The query that a user means: a name of the folder, or a file of the user's own.
   *
   * @throws CommandException if there is neither
   */
  static NamedQuery find(Path folder, String nameOrFile) throws IOException {
    if (nameOrFile.matches("[\\w-]+")) {
      Path named = folder.resolve(nameOrFile + ENDING);
      if (Files.exists(named)) {
        return read(named);
      }
    }
    Path own = Path.of(nameOrFile);
    if (Files.isRegularFile(own)) {
      return read(own);
    }
    throw new CommandException(
        "there is neither a query nor a file named "
            + nameOrFile
            + ": \"newsgraph query\" lists the queries");
  }

  private static NamedQuery read(Path file) throws IOException {
    return NamedQuery.of(name(file), Files.readString(file));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
