package org.newsgraph.reading;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Pages of news sites: the article, without all that stands around it. */
final class HtmlReader implements FormatReader {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean accepts(Probe probe) {
    String root = probe.rootElement();
    boolean page = root.equals("html") || root.equals("head") || root.equals("body");
    return !probe.binary()
        && !probe.head().isEmpty()
        && (probe.named("html", "htm", "xhtml", "shtml") || (page && probe.undecided()));
  }

  @Override
  public Iterator<ReadResult> read(Input input) throws IOException {
    String source = input.text();
    // no base address: nothing in a page is ever resolved or fetched
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    PageMetadata told = PageMetadata.of(page);
    Told metadata = told.told().url(input.origin().url()).date(input.origin().date());
    Body body = PageBody.of(page, source, metadata.metadata());
    ReadResult result = new Articles(input).of(input.location(), metadata.metadata(), body);
    return List.of(result).iterator();
  }
}
