package org.newsgraph.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.newsgraph.reading.ReadResult.Failed;
import org.newsgraph.reading.ReadResult.Skipped;

/**
 * Web archives, WARC and ARC: the pages and texts among the responses and resources, one in memory
 * at a time. What precedes a break is kept.
 */
final class WebArchiveReader implements FormatReader {

  private static final Pattern TEXTUAL =
      Pattern.compile(
          "text/(?:html|plain|markdown|xml)|application/(?:xhtml\\+xml|rss\\+xml|atom\\+xml|xml|(?:ld\\+)?json)");

  @Override
  public String format() {
    return "warc";
  }

  @Override
  public boolean accepts(Probe probe) {
    return probe.head().startsWith("WARC/") || probe.head().startsWith("filedesc://");
  }

  @Override
  public Iterator<ReadResult> read(Input input) throws IOException {
    return new Chained<>(new Records(input), results -> results);
  }

  /** The results of each record that may hold an article. */
  private static final class Records implements Iterator<Iterator<ReadResult>> {

    private final Input input;
    private final WarcReader reader;
    private Optional<Iterator<ReadResult>> next = Optional.empty();
    private boolean ended;
    private int pages;
    private int others;

    Records(Input input) throws IOException {
      this.input = input;
      this.reader = new WarcReader(input.stream());
      this.reader.setLenient(true);
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && !ended) {
        try {
          Optional<WarcRecord> record = reader.next();
          ended = record.isEmpty();
          next = record.isPresent() ? results(record.get()) : summary();
        } catch (IOException broken) {
          ended = true;
          throw new UncheckedIOException(broken(broken));
        }
      }
      return next.isPresent();
    }

    @Override
    public Iterator<ReadResult> next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all records are read");
      }
      Iterator<ReadResult> results = next.orElseThrow();
      next = Optional.empty();
      return results;
    }

    private static IOException broken(IOException problem) {
      return problem instanceof TooLargeException || problem instanceof UnreadableArticleException
          ? problem
          : new UnreadableArticleException(
              "the archive is broken after what was read of it ("
                  + String.valueOf(problem.getMessage()).lines().findFirst().orElse("")
                  + "): get it anew");
    }

    /** Tells once of all records that are no pages. */
    private Optional<Iterator<ReadResult>> summary() {
      if (others == 0 && pages > 0) {
        return Optional.empty();
      }
      String reason =
          others == 0
              ? "an archive without pages"
              : others + " of its records are no successful answers with text, as pictures";
      return Optional.of(List.<ReadResult>of(new Skipped(input.location(), reason)).iterator());
    }

    private Optional<Iterator<ReadResult>> results(WarcRecord record) {
      if (!(record instanceof WarcTargetRecord target
          && (record instanceof WarcResponse || record instanceof WarcResource))) {
        return Optional.empty();
      }
      String location = input.location() + ", " + target.target();
      try {
        Optional<Input> page = page(target, location);
        if (page.isEmpty()) {
          others++;
          return Optional.empty();
        }
        pages++;
        return Optional.of(articles(page.get(), location));
      } catch (TooLargeException large) {
        return one(new Skipped(location, String.valueOf(large.getMessage())));
      } catch (IOException | RuntimeException wrong) {
        return one(new Failed(location, "a broken record: " + wrong.getMessage()));
      }
    }

    private static Optional<Iterator<ReadResult>> one(ReadResult result) {
      return Optional.of(List.of(result).iterator());
    }

    private static Iterator<ReadResult> articles(Input page, String location) throws IOException {
      Optional<FormatReader> reader = Readers.find(page.probe());
      if (reader.isEmpty() || reader.get() instanceof WebArchiveReader) {
        return List.<ReadResult>of(new Skipped(location, UnknownFormat.reason(page.probe())))
            .iterator();
      }
      return reader.get().read(page);
    }

    private Optional<Input> page(WarcTargetRecord record, String location) throws IOException {
      MediaType type = record.contentType();
      InputStream stream = record.body().stream();
      if (record instanceof WarcResponse response) {
        HttpResponse http = response.http();
        if (http.status() != 200) {
          return Optional.empty();
        }
        type = http.contentType();
        stream = http.bodyDecoded().stream();
      }
      if (!TEXTUAL.matcher(type.base().toString()).matches()) {
        return Optional.empty();
      }
      int most = input.limits().maxDocumentBytes();
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new TooLargeException("larger than " + Sizes.of(most));
      }
      return Optional.of(Input.of(origin(record, type, location), bytes, input.limits()));
    }

    private Input.Origin origin(WarcTargetRecord record, MediaType type, String location) {
      Matcher charset = Pattern.compile("(?i)charset=\"?([\\w.:-]+)").matcher(type.toString());
      Optional<Charset> declared =
          charset.find() ? TextDecoder.charset(charset.group(1)) : Optional.empty();
      return new Input.Origin(
          input.name() + ending(type),
          location,
          Optional.of(record.target()),
          declared,
          Optional.empty());
    }

    private static String ending(MediaType type) {
      return switch (type.subtype()) {
        case "html", "xhtml+xml" -> ".html";
        case "json", "ld+json" -> ".json";
        case "plain" -> ".txt";
        case "markdown" -> ".md";
        default -> ".xml";
      };
    }
  }
}
