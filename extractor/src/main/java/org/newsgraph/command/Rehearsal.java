package org.newsgraph.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Usual calls on a store that is thrown away. */
final class Rehearsal {

  private Rehearsal() {}

  static void onStore(Console silent, String text, String query) throws IOException {
    Path folder = Files.createTempDirectory("newsgraph-rehearsal");
    try {
      String store = folder.resolve("store").toString();
      Path file = Files.writeString(folder.resolve("query.rq"), query);
      Console reading =
          new Console(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              silent.out(),
              silent.err(),
              false);
      run(reading, "build", "-", "--store", store);
      run(silent, "query", file.toString(), "--store", store);
      run(silent, "stats", "--store", store);
      run(silent, "export", "--store", store);
    } finally {
      delete(folder);
    }
  }

  private static void run(Console console, String... arguments) {
    Main.run(arguments, console);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
