package org.newsgraph.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.newsgraph.document.Article;
import org.newsgraph.reading.ReadResult.Failed;
import org.newsgraph.reading.ReadResult.Read;
import org.newsgraph.reading.ReadResult.Skipped;

/**
 * What becomes of all inputs, read one by one as it is asked for, in a fixed order. Holds at most
 * one document in memory. Never throws for a bad input: that is a result. For one thread.
 */
public final class ArticleStream implements Iterator<ReadResult>, AutoCloseable {

  /** One place to read from, or the word that it cannot be read. */
  sealed interface Item {

    /** Bytes that can be read. */
    record Bytes(Input.Origin origin, Opener opener) implements Item {}

    /** Nothing to read; the result says why. */
    record Told(ReadResult result) implements Item {}
  }

  /** Opens the bytes of a place, or finds that there are none. */
  @FunctionalInterface
  interface Opener {
    Input open(Limits limits) throws IOException;
  }

  private final Iterator<Item> items;
  private final Limits limits;
  private final ArticleName.Register names = new ArticleName.Register();
  private Iterator<ReadResult> results = List.<ReadResult>of().iterator();
  private Optional<Input> opened = Optional.empty();
  private String location = "";
  private long articles;
  private Optional<ReadResult> next = Optional.empty();

  ArticleStream(Iterator<Item> items, Limits limits) {
    this.items = items;
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      next = fromCurrent();
      if (next.isEmpty()) {
        closeCurrent();
        if (!items.hasNext()) {
          return false;
        }
        next = begin(items.next());
      }
    }
    return true;
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all inputs are read");
    }
    ReadResult result = next.orElseThrow();
    next = Optional.empty();
    return result instanceof Read(Article article) ? new Read(named(article)) : result;
  }

  /** Closes what is open; nothing more is read. */
  @Override
  public void close() {
    closeCurrent();
  }

  private Optional<ReadResult> begin(Item item) {
    return switch (item) {
      case Item.Told(ReadResult result) -> Optional.of(result);
      case Item.Bytes(Input.Origin origin, Opener opener) -> begin(origin, opener);
    };
  }

  /** Starts on an input; a result where that already fails. */
  private Optional<ReadResult> begin(Input.Origin origin, Opener opener) {
    location = origin.location();
    articles = 0;
    try {
      Input input = opener.open(limits);
      opened = Optional.of(input);
      Optional<FormatReader> reader = Readers.find(input.probe());
      if (reader.isEmpty()) {
        return Optional.of(new Skipped(location, UnknownFormat.reason(input.probe())));
      }
      results = reader.get().read(input);
      return Optional.empty();
    } catch (IOException broken) {
      return Optional.of(refused(broken));
    } catch (StackOverflowError deep) {
      return Optional.of(tooDeep());
    } catch (RuntimeException broken) {
      return Optional.of(defect(broken));
    }
  }

  private Optional<ReadResult> fromCurrent() {
    try {
      if (!results.hasNext()) {
        return Optional.empty();
      }
      if (articles++ >= limits.maxArticlesPerFile()) {
        closeCurrent();
        return Optional.of(
            new Skipped(
                location,
                "holds more than "
                    + limits.maxArticlesPerFile()
                    + " articles: the rest was left out, split it to have them all"));
      }
      return Optional.of(results.next());
    } catch (UncheckedIOException broken) {
      closeCurrent();
      return Optional.of(refused(cause(broken)));
    } catch (StackOverflowError deep) {
      closeCurrent();
      return Optional.of(tooDeep());
    } catch (RuntimeException broken) {
      closeCurrent();
      return Optional.of(defect(broken));
    }
  }

  private static IOException cause(UncheckedIOException broken) {
    return Optional.ofNullable(broken.getCause()).orElseGet(() -> new IOException(broken));
  }

  private void closeCurrent() {
    results = List.<ReadResult>of().iterator();
    try {
      if (opened.isPresent()) {
        opened.get().close();
      }
    } catch (IOException ignored) {
      // all that was wanted is read
    }
    opened = Optional.empty();
  }

  private ReadResult refused(IOException problem) {
    return problem instanceof TooLargeException
        ? new Skipped(location, oneLine(problem))
        : new Failed(location, explain(problem));
  }

  private static String explain(IOException problem) {
    return switch (problem) {
      case UnreadableArticleException told -> oneLine(told);
      case EOFException cut -> "breaks off in the middle: get it anew";
      case ZipException broken -> "a broken gzip archive (" + oneLine(broken) + "): get it anew";
      case NoSuchFileException gone -> "no longer there";
      case AccessDeniedException denied -> "may not be read: check its permissions";
      default -> "cannot be read: " + oneLine(problem);
    };
  }

  /** Parsers that go down by calls (the one for Markdown does) meet files made to exhaust them. */
  private ReadResult tooDeep() {
    return new Failed(location, "its marks are nested too deeply to be an article's");
  }

  /** A library stumbled over the input in a way that it does not declare. */
  private ReadResult defect(RuntimeException problem) {
    return new Failed(
        location,
        "cannot be read as what it seems to be ("
            + problem.getClass().getSimpleName()
            + ": "
            + oneLine(problem)
            + ")");
  }

  private static String oneLine(Exception problem) {
    String message = Optional.ofNullable(problem.getMessage()).orElse("no reason given");
    String line = message.lines().findFirst().orElse("no reason given").strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private Article named(Article article) {
    return new Article(
        names.unique(article.name()),
        article.location(),
        article.metadata(),
        article.text(),
        article.map());
  }

  /** A file or pipe, opened when its turn comes. */
  static Item readable(Input.Origin origin, Streams streams) {
    return new Item.Bytes(origin, limits -> Input.open(origin, streams.open(), limits));
  }

  /** Gives a fresh stream. */
  @FunctionalInterface
  interface Streams {
    InputStream open() throws IOException;
  }
}
