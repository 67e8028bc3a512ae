package org.newsgraph.reading;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** NITF, the XML of news agencies. jsoup reads it: it knows no entities but those of HTML. */
final class NitfReader implements FormatReader {

  @Override
  public String format() {
    return "nitf";
  }

  @Override
  public boolean accepts(Probe probe) {
    return !probe.binary() && probe.rootElement().equals("nitf");
  }

  @Override
  public Iterator<ReadResult> read(Input input) throws IOException {
    String source = input.text();
    Document xml = Parser.xmlParser().setTrackPosition(true).parseInput(source, "");
    Told told =
        new Told()
            .id(attribute(xml, "doc-id", "id-string"))
            .title(text(xml, "hedline > hl1"))
            .title(text(xml, "head > title"))
            .date(attribute(xml, "date\\.issue", "norm"))
            .date(attribute(xml, "date\\.release", "norm"))
            .date(attribute(xml, "story\\.date", "norm"))
            .publisher(attribute(xml, "doc\\.copyright", "holder"))
            .authors(text(xml, "byline").stream().toList());
    Body.Builder body = new Body.Builder(source);
    xml.select("body\\.content").stream()
        .flatMap(content -> Blocks.of(content, NitfReader::isBeside).stream())
        .forEach(block -> block.appendTo(body, source));
    return List.of(new Articles(input).of(input.location(), told.metadata(), body.build()))
        .iterator();
  }

  /** Whether an element of the body is no text: pictures and their captions, tables of data. */
  private static boolean isBeside(Element element) {
    return element.normalName().matches("media|media-.*|note|fn|custom-table|body\\.end|table");
  }

  private static Optional<String> text(Document xml, String selector) {
    return Optional.ofNullable(xml.selectFirst(selector)).map(Element::text);
  }

  private static Optional<String> attribute(Document xml, String selector, String name) {
    return Optional.ofNullable(xml.selectFirst(selector)).map(found -> found.attr(name));
  }
}
