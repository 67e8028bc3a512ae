package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things lie inside the folder of a store.
 *
 * @param root absolute
 */
public record StoreFolder(Path root) {

  public StoreFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The quads, as TDB2 keeps them. */
  public Path data() {
    return root.resolve("data");
  }

  /** The full-text index, as Lucene keeps it. */
  public Path text() {
    return root.resolve("text");
  }

  /** Locked by the one process that has the store open. */
  Path lock() {
    return root.resolve("lock");
  }

  /** Says that the text index agrees with the quads; absent while they are being written. */
  Path textStamp() {
    return root.resolve("text.agrees");
  }

  /** Says where the server of this store listens; present while it runs. */
  Path serverAddress() {
    return root.resolve("server.json");
  }

  /** What the server's administration writes: its password file, backups. */
  public Path administration() {
    return root.resolve("administration");
  }

  /** Whether anything was ever stored here. */
  public boolean exists() {
    return Files.isDirectory(data());
  }

  /**
   * Removes what a killed compaction left: copies begun but not finished, and old copies that a
   * finished one replaced. The lock must be held.
   *
   * @throws IOException if a file cannot be removed
   */
  void sweep() throws IOException {
    if (!exists()) {
      return;
    }
    List<Path> generations;
    try (Stream<Path> entries = Files.list(data())) {
      generations =
          entries.filter(path -> path.getFileName().toString().startsWith("Data-")).toList();
    }
    List<Path> finished = generations.stream().filter(StoreFolder::isFinished).sorted().toList();
    for (Path generation : generations) {
      if (!isFinished(generation) || !generation.equals(finished.getLast())) {
        delete(generation);
      }
    }
  }

  private static boolean isFinished(Path generation) {
    return generation.getFileName().toString().matches("Data-\\d+");
  }

  /** Bytes of all files below the folder, holes counted as full. */
  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.deleteIfExists(file);
    }
  }
}
