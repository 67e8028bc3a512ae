package org.newsgraph.reading;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** RSS and Atom. What an entry links to is not fetched: its text is what the feed carries. */
final class FeedReader implements FormatReader {

  private static final Pattern DOCTYPE = Pattern.compile("(?is)<!DOCTYPE[^>\\[]*>");

  @Override
  public String format() {
    return "feed";
  }

  @Override
  public boolean accepts(Probe probe) {
    String root = probe.rootElement();
    return !probe.binary()
        && (root.equals("rss")
            || root.equals("feed")
            || (root.equals("rdf") && probe.head().contains("purl.org/rss/")));
  }

  @Override
  public Iterator<ReadResult> read(Input input) throws IOException {
    SyndFeed feed = parse(input.text());
    Articles articles = new Articles(input);
    List<SyndEntry> entries = feed.getEntries();
    if (entries.isEmpty()) {
      return List.<ReadResult>of(new ReadResult.Skipped(input.location(), "a feed without entries"))
          .iterator();
    }
    Iterator<Integer> numbers = Stream.iterate(1, n -> n + 1).limit(entries.size()).iterator();
    return new Chained<>(
        numbers,
        number -> {
          SyndEntry entry = entries.get(number - 1);
          String location = input.location() + ", entry " + number;
          Body body = Body.unmapped(HtmlText.of(html(entry)));
          return List.of(articles.of(location, told(entry, feed).metadata(), body)).iterator();
        });
  }

  private static SyndFeed parse(String xml) throws UnreadableArticleException {
    try {
      SyndFeedInput reader = new SyndFeedInput();
      reader.setAllowDoctypes(false);
      // a bare document type (RSS 0.91 has one) is harmless; one that declares entities is refused
      return reader.build(new StringReader(DOCTYPE.matcher(xml).replaceFirst("").stripLeading()));
    } catch (FeedException | IllegalArgumentException wrong) {
      String message = Optional.ofNullable(wrong.getMessage()).orElse("no reason given");
      boolean declares = message.contains("DOCTYPE");
      throw new UnreadableArticleException(
          declares
              ? "a feed that declares its own entities, refused for safety"
              : "not a sound feed: " + message.lines().findFirst().orElse(""));
    }
  }

  /** The longest of the entry's contents; its summary where it has none. */
  private static String html(SyndEntry entry) {
    Stream<SyndContent> contents =
        Stream.concat(
            entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream());
    return contents
        .map(content -> Optional.ofNullable(content.getValue()).orElse(""))
        .reduce("", (one, other) -> other.length() > one.length() ? other : one);
  }

  private static Told told(SyndEntry entry, SyndFeed feed) {
    List<String> people =
        Stream.concat(
                entry.getAuthors().stream().map(SyndPerson::getName),
                Optional.ofNullable(entry.getAuthor()).stream())
            .filter(name -> name != null && !name.isBlank())
            .distinct()
            .toList();
    return new Told()
        .id(Optional.ofNullable(entry.getUri()))
        .title(Optional.ofNullable(entry.getTitle()).map(HtmlText::of))
        .date(day(entry.getPublishedDate()).or(() -> day(entry.getUpdatedDate())))
        .publisher(Optional.ofNullable(feed.getTitle()))
        .authors(people)
        .url(Optional.ofNullable(entry.getLink()))
        .language(Optional.ofNullable(feed.getLanguage()));
  }

  private static Optional<String> day(Date date) {
    return Optional.ofNullable(date)
        .map(found -> found.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
  }
}
