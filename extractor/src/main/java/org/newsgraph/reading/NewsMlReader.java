package org.newsgraph.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.reading.ReadResult.Skipped;

/** NewsML-G2: the news items of a message whose content stands in it as text, XHTML or NITF. */
final class NewsMlReader implements FormatReader {

  @Override
  public String format() {
    return "newsml-g2";
  }

  @Override
  public boolean accepts(Probe probe) {
    return !probe.binary()
        && probe.rootElement().matches("newsmessage|newsitem|packageitem|conceptitem|planningitem");
  }

  @Override
  public Iterator<ReadResult> read(Input input) throws IOException {
    String source = input.text();
    Document xml = Parser.xmlParser().setTrackPosition(true).parseInput(source, "");
    List<Element> items = elements(xml, "newsItem");
    Articles articles = new Articles(input);
    List<ReadResult> results = new ArrayList<>();
    for (Element item : items) {
      String location =
          items.size() == 1
              ? input.location()
              : input.location() + ", item " + (results.size() + 1);
      results.add(result(item, location, source, articles));
    }
    if (results.isEmpty()) {
      results.add(new Skipped(input.location(), "a NewsML-G2 message without news items"));
    }
    return results.iterator();
  }

  private static ReadResult result(
      Element item, String location, String source, Articles articles) {
    Body.Builder body = new Body.Builder(source);
    List<Element> contents = new ArrayList<>(elements(item, "inlineXML"));
    contents.addAll(elements(item, "inlineData"));
    for (Element content : contents) {
      Blocks.of(content, NewsMlReader::isBeside).forEach(block -> block.appendTo(body, source));
    }
    Body built = body.build();
    if (built.text().isBlank()) {
      return new Skipped(location, "a news item without text, as of a picture or video");
    }
    return articles.of(location, told(item).metadata(), built);
  }

  private static Told told(Element item) {
    return new Told()
        .id(Optional.of(item.attr("guid")))
        .title(text(item, "headline"))
        .title(text(item, "title"))
        .date(text(item, "contentCreated"))
        .date(text(item, "firstCreated"))
        .date(text(item, "versionCreated"))
        .publisher(elements(item, "copyrightHolder").stream().map(NewsMlReader::named).findFirst())
        .authors(text(item, "by").stream().toList())
        .language(elements(item, "language").stream().map(found -> found.attr("tag")).findFirst());
  }

  private static String named(Element holder) {
    String name = holder.text();
    return name.isBlank() ? holder.attr("literal") : name;
  }

  private static Optional<String> text(Element item, String name) {
    return elements(item, name).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Elements by local name, whatever the prefix. */
  private static List<Element> elements(Element root, String name) {
    return root.getAllElements().stream()
        .filter(element -> localName(element).equals(name))
        .toList();
  }

  private static boolean isBeside(Element element) {
    return localName(element).matches("head|title|media|figure|table|body\\.head|body\\.end|style");
  }

  private static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }
}
