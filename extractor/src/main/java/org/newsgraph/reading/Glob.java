package org.newsgraph.reading;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.reading.ArticleStream.Item;

/** A path with {@code *}, {@code **}, {@code ?}, {@code [a-z]} or {@code {a,b}} in it. */
final class Glob {

  private static final Pattern MAGIC = Pattern.compile("[*?\\[{]");

  private final String pattern;

  Glob(String pattern) {
    this.pattern = pattern;
  }

  static boolean isGlob(String source) {
    return MAGIC.matcher(source).find();
  }

  /** The matching files, and all files of matching folders, by path. */
  Iterator<Item> items() {
    Path base = base();
    if (!Files.isDirectory(base)) {
      return none();
    }
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      Iterable<Item> walk = () -> new FolderWalk(base);
      Iterator<Item> matching =
          StreamSupport.stream(walk.spliterator(), false)
              .filter(item -> matches(matcher, item, base))
              .iterator();
      return matching.hasNext() ? matching : none();
    } catch (PatternSyntaxException wrong) {
      return List.of(Sources.failed(pattern, "not a glob: " + wrong.getDescription())).iterator();
    }
  }

  /** The folders before the first part with a wildcard. */
  private Path base() {
    int magic = MAGIC.splitAsStream(pattern).findFirst().orElse("").length();
    int slash = pattern.lastIndexOf('/', magic);
    return slash < 0 ? Path.of("") : Path.of(pattern.substring(0, slash + 1));
  }

  private static boolean matches(PathMatcher matcher, Item item, Path base) {
    Path path = Path.of(location(item));
    // a matching folder stands for all that is in it
    return Stream.iterate(path, step -> step != null && !step.equals(base), Path::getParent)
        .anyMatch(matcher::matches);
  }

  private static String location(Item item) {
    return switch (item) {
      case Item.Bytes(Input.Origin origin, ArticleStream.Opener opener) -> origin.location();
      case Item.Told(ReadResult.Failed(String location, String reason)) -> location;
      case Item.Told(ReadResult.Skipped(String location, String reason)) -> location;
      case Item.Told(ReadResult.Read read) -> read.article().location();
    };
  }

  private Iterator<Item> none() {
    return List.of(Sources.failed(pattern, "no file matches this glob: check the path")).iterator();
  }
}
