package org.newsgraph.reading;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.util.Iterator;

/** JSON: one article, a list of them, or an object that holds a list. */
final class JsonReader implements FormatReader {

  @Override
  public String format() {
    return "json";
  }

  @Override
  public boolean accepts(Probe probe) {
    boolean begins = probe.head().startsWith("{") || probe.head().startsWith("[");
    return !probe.binary() && (probe.named("json") || (begins && probe.named("", "jsonld")));
  }

  @Override
  public Iterator<ReadResult> read(Input input) throws IOException {
    String source = input.text();
    if (source.isBlank()) {
      throw new UnreadableArticleException("an empty file");
    }
    try {
      return new JsonArticles(input).of(JsonTree.parse(source), input.location()).iterator();
    } catch (JacksonException wrong) {
      throw new UnreadableArticleException(reason(wrong));
    }
  }

  /** What is wrong and where. */
  static String reason(JacksonException wrong) {
    String message = wrong.getOriginalMessage().lines().findFirst().orElse("");
    return wrong.getLocation() == null
        ? "not JSON: " + message
        : "not JSON: %s (line %d)".formatted(message, wrong.getLocation().getLineNr());
  }
}
