package org.newsgraph.reading;

import com.fasterxml.jackson.core.JacksonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.reading.ReadResult.Failed;
import org.newsgraph.reading.ReadResult.Skipped;

/** JSON Lines, one line in memory at a time. A bad line is told, and the next one read. */
final class JsonLinesReader implements FormatReader {

  private static final Pattern SEVERAL = Pattern.compile("(?s)^\\{[^\\n]*\\}\\s*\\n\\s*\\{.*");

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public boolean accepts(Probe probe) {
    boolean several = probe.named("", "json") && SEVERAL.matcher(probe.head()).matches();
    return !probe.binary() && (probe.named("jsonl", "ndjson") || several);
  }

  @Override
  public Iterator<ReadResult> read(Input input) {
    return new Chained<>(new Lines(input), results -> results.iterator());
  }

  /** The results of each line. */
  private static final class Lines implements Iterator<List<ReadResult>> {

    private final Input input;
    private final InputStream stream;
    private final JsonArticles articles;
    private Optional<byte[]> line = Optional.empty();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean tooLong;
    private boolean ended;
    private long number;

    Lines(Input input) {
      this.input = input;
      this.stream = input.stream();
      this.articles = new JsonArticles(input);
    }

    @Override
    public boolean hasNext() {
      while (line.isEmpty() && !ended) {
        try {
          advance();
        } catch (IOException broken) {
          ended = true;
          throw new UncheckedIOException(broken);
        }
      }
      return line.isPresent();
    }

    @Override
    public List<ReadResult> next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all lines are read");
      }
      byte[] bytes = line.orElseThrow();
      line = Optional.empty();
      String location = input.location() + ", line " + number;
      if (tooLong) {
        String most = Sizes.of(input.limits().maxDocumentBytes());
        return List.of(new Skipped(location, "a line longer than " + most));
      }
      try {
        String text = TextDecoder.decode(bytes, input.origin().charset());
        return articles.of(JsonTree.parse(text), location);
      } catch (JacksonException wrong) {
        return List.of(
            new Failed(
                location,
                "not JSON: " + wrong.getOriginalMessage().lines().findFirst().orElse("")));
      } catch (IOException wrong) {
        return List.of(new Failed(location, String.valueOf(wrong.getMessage())));
      }
    }

    /** Reads a line; one that is too long is passed over, not kept. */
    private void advance() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      tooLong = false;
      boolean lineEnd = false;
      while (!lineEnd && !ended) {
        if (at == filled) {
          filled = stream.read(buffer);
          at = 0;
          ended = filled < 0;
        }
        int start = at;
        while (at < filled && buffer[at] != '\n') {
          at++;
        }
        keep(bytes, start);
        lineEnd = at < filled;
        at += lineEnd ? 1 : 0;
      }
      number++;
      line = Optional.of(bytes.toByteArray()).filter(read -> tooLong || !isBlank(read));
    }

    private void keep(ByteArrayOutputStream bytes, int start) {
      int room = input.limits().maxDocumentBytes() - bytes.size();
      int length = Math.max(0, at - start);
      bytes.write(buffer, start, Math.min(room, length));
      tooLong |= length > room;
    }

    private static boolean isBlank(byte[] bytes) {
      for (byte value : bytes) {
        if (value < 0 || value > ' ') {
          return false;
        }
      }
      return true;
    }
  }
}
