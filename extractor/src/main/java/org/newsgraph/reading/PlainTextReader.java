package org.newsgraph.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Plain text. A short first line that is no sentence, with a blank line after it, is the headline;
 * a line that repeats it, and a line that holds a date only, are taken from the start as well. Text
 * without blank lines has one paragraph to a line, unless its lines are wrapped.
 */
final class PlainTextReader implements FormatReader {

  private static final int MAX_PLACE = 30;
  private static final String PLACE = "\\p{Lu}[\\p{L} .'-]+";
  private static final int MAX_TITLE = 200;
  private static final int WRAPPED_LENGTH = 90;

  /** A line of the text, without white space around it. */
  private record Line(int start, int end, String text) {}

  @Override
  public String format() {
    return "text";
  }

  @Override
  public boolean accepts(Probe probe) {
    return probe.named("txt", "text", "")
        && !probe.head().isEmpty()
        && !probe.binary()
        && !UnknownFormat.isWire(probe)
        && !UnknownFormat.isMail(probe)
        && (!probe.ending().isEmpty() || !isMarkup(probe));
  }

  @Override
  public Iterator<ReadResult> read(Input input) throws IOException {
    String source = input.text();
    Told told = new Told().url(input.origin().url()).date(input.origin().date());
    List<Line> lines = lines(source);
    int first = heading(lines, told);
    Body body = body(source, lines.subList(first, lines.size()));
    ReadResult result = new Articles(input).of(input.location(), told.metadata(), body);
    return List.of(result).iterator();
  }

  private static boolean isMarkup(Probe probe) {
    return !probe.rootElement().isEmpty();
  }

  private static List<Line> lines(String source) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (i == source.length() || source.charAt(i) == '\n' || source.charAt(i) == '\r') {
        lines.add(line(source, start, i));
        boolean pair = i + 1 < source.length() && source.startsWith("\r\n", i);
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static Line line(String source, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Body.isSpace(source.charAt(start))) {
      start++;
    }
    while (end > start && Body.isSpace(source.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, source.substring(start, end));
  }

  /** Takes the headline and date from the first lines; the number of lines taken. */
  private static int heading(List<Line> lines, Told told) {
    int at = skipBlank(lines, 0);
    if (at + 1 < lines.size() && isTitle(lines.get(at).text()) && isFollowed(lines, at)) {
      String title = lines.get(at).text();
      told.title(Optional.of(title));
      at = skipBlank(lines, at + 1);
      at = repeated(lines, at, title, told);
    }
    if (at < lines.size()) {
      Optional<String> date = dateline(lines.get(at).text());
      told.date(date);
      at = date.isPresent() ? skipBlank(lines, at + 1) : at;
    }
    return at;
  }

  /** A line that is a date, or a place and a date: "BRUSSELS, May 9, 2018". */
  private static Optional<String> dateline(String line) {
    return Dates.parse(line).or(() -> afterPlace(line).flatMap(Dates::parse));
  }

  private static Optional<String> afterPlace(String line) {
    int comma = line.indexOf(',');
    boolean place = comma > 0 && comma <= MAX_PLACE && line.substring(0, comma).matches(PLACE);
    return place ? Optional.of(line.substring(comma + 1).strip()) : Optional.empty();
  }

  /** Passes over the headline told once more, alone or with the date behind it. */
  private static int repeated(List<Line> lines, int at, String title, Told told) {
    if (at >= lines.size() || !lines.get(at).text().startsWith(title)) {
      return at;
    }
    String rest = lines.get(at).text().substring(title.length());
    if (!rest.isBlank() && Dates.parse(rest).isEmpty()) {
      return at;
    }
    told.date(Optional.of(rest));
    return skipBlank(lines, at + 1);
  }

  private static int skipBlank(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).text().isEmpty()) {
      at++;
    }
    return at;
  }

  /** Followed by a blank line or a date, with text after that. */
  private static boolean isFollowed(List<Line> lines, int at) {
    String next = lines.get(at + 1).text();
    return (next.isEmpty() || Dates.parse(next).isPresent())
        && skipBlank(lines, at + 2) < lines.size();
  }

  private static boolean isTitle(String line) {
    return line.length() <= MAX_TITLE && !line.matches(".*[^.][.:;,]$") && !line.contains("://");
  }

  private static Body body(String source, List<Line> lines) {
    boolean blanks = lines.stream().anyMatch(line -> line.text().isEmpty());
    boolean joined = blanks && isWrapped(lines);
    Body.Builder builder = new Body.Builder(source);
    int last = lines.isEmpty() ? 0 : lines.get(0).start();
    for (Line line : lines) {
      if (line.text().isEmpty()) {
        builder.paragraphBreak();
      } else {
        if (joined) {
          builder.append(last, line.start());
        } else {
          builder.paragraphBreak();
        }
        builder.append(line.start(), line.end());
      }
      last = line.end();
    }
    return builder.build();
  }

  /** Whether lines end where the page ended, not where a thought did. */
  private static boolean isWrapped(List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    return longest <= WRAPPED_LENGTH;
  }
}
