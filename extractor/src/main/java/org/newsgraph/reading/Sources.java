package org.newsgraph.reading;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.newsgraph.reading.ArticleStream.Item;
import org.newsgraph.reading.ReadResult.Failed;

/**
 * Opens what a user names: a file, a folder (with all below it, but for hidden files and without
 * following symbolic links), a glob, {@code -} for standard input, or an {@code http} or {@code
 * https} address.
 */
public final class Sources {

  private Sources() {}

  /**
   * The articles of all sources: sources in the given order, the files of a folder or glob by path.
   * A source that does not exist becomes a {@link Failed} result, and the rest goes on.
   *
   * @param standardInput read for {@code -}; not closed
   */
  public static ArticleStream open(List<String> sources, Limits limits, InputStream standardInput) {
    Iterator<Item> items =
        new Chained<>(sources.iterator(), source -> items(source, standardInput));
    return new ArticleStream(items, limits);
  }

  private static Iterator<Item> items(String source, InputStream standardInput) {
    if (source.equals("-")) {
      InputStream shielded = new UnclosedStream(standardInput);
      return one(
          ArticleStream.readable(
              Input.Origin.of("standard-input", "standard input"), () -> shielded));
    }
    String lower = source.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return one(WebPage.item(source));
    }
    if (lower.matches("[a-z][a-z0-9+.-]+://.*|file:.*")) {
      return one(failed(source, "only http and https addresses are read: give a path instead"));
    }
    return paths(source);
  }

  private static Iterator<Item> paths(String source) {
    try {
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        return new FolderWalk(path);
      }
      if (Files.exists(path)) {
        return one(FolderWalk.file(path));
      }
    } catch (InvalidPathException noPath) {
      return one(failed(source, "not a path that this system knows"));
    }
    return Glob.isGlob(source)
        ? new Glob(source).items()
        : one(failed(source, "no such file or folder: check the path"));
  }

  static Item failed(String location, String reason) {
    return new Item.Told(new Failed(location, reason));
  }

  private static Iterator<Item> one(Item item) {
    return List.of(item).iterator();
  }
}
