package org.newsgraph.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.newsgraph.reading.ArticleStream.Item;
import org.newsgraph.reading.ReadResult.Skipped;

/**
 * All files below a folder, by name within each folder. Hidden files are passed over in silence,
 * symbolic links and special files with a word. Holds the names of the folders it stands in.
 */
final class FolderWalk implements Iterator<Item> {

  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Deque<Item> found = new ArrayDeque<>();

  /** Walks a folder that the user named; it may itself be a link. */
  FolderWalk(Path folder) {
    enter(folder);
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !waiting.isEmpty()) {
      visit(waiting.pop());
    }
    return !found.isEmpty();
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more files");
    }
    return found.pop();
  }

  /** A file that the user named, or that was found. */
  static Item file(Path path) {
    Path name = path.getFileName() == null ? path : path.getFileName();
    return ArticleStream.readable(
        Input.Origin.of(name.toString(), path.toString()), () -> Files.newInputStream(path));
  }

  private void visit(Path path) {
    if (Files.isSymbolicLink(path)) {
      found.add(
          new Item.Told(
              new Skipped(
                  path.toString(),
                  "a symbolic link, not followed inside a folder: name it as a source")));
    } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      enter(path);
    } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      found.add(file(path));
    } else {
      found.add(new Item.Told(new Skipped(path.toString(), "not a regular file")));
    }
  }

  private void enter(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      found.add(Sources.failed(folder.toString(), "a folder that may not be read"));
      return;
    }
    entries.removeIf(path -> String.valueOf(path.getFileName()).startsWith("."));
    entries.sort((one, other) -> other.toString().compareTo(one.toString()));
    entries.forEach(waiting::push);
  }
}
