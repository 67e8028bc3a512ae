package org.newsgraph.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.SourceMap.Segment;
import org.newsgraph.document.Span;
import org.newsgraph.reading.ReadResult.Skipped;

/** Finds the articles in JSON values. */
final class JsonArticles {

  private static final List<String> TEXT_FIELDS =
      List.of(
          "text",
          "articleBody",
          "body_text",
          "content_text",
          "body_html",
          "content_html",
          "body",
          "content");
  private static final List<String> LISTS = List.of("@graph", "items", "articles", "_items");
  private static final Set<String> OTHER_TYPES =
      Set.of("picture", "photo", "graphic", "video", "audio", "composite", "package", "event");

  private final Articles articles;
  private final Input.Origin origin;

  JsonArticles(Input input) {
    this.articles = new Articles(input);
    this.origin = input.origin();
  }

  /** What is in all values of a tree. */
  List<ReadResult> of(JsonTree tree, String location) {
    List<ReadResult> results = new ArrayList<>();
    Deque<JsonNode> waiting = new ArrayDeque<>(tree.roots());
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.pop();
      List<JsonNode> parts = parts(node);
      if (parts.isEmpty()) {
        results.add(article(node, tree, location));
      } else {
        parts.reversed().forEach(waiting::push);
      }
    }
    return number(results, location);
  }

  /** The records of a list or of an object that holds one; none if it is a record itself. */
  private static List<JsonNode> parts(JsonNode node) {
    List<JsonNode> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(parts::add);
      return parts;
    }
    for (String name : LISTS) {
      if (node.path(name).isArray() && textField(node).isEmpty()) {
        node.path(name).forEach(parts::add);
        if (name.equals("@graph")) {
          parts.removeIf(part -> textField(part).isEmpty());
        }
        return parts;
      }
    }
    return parts;
  }

  private ReadResult article(JsonNode node, JsonTree tree, String location) {
    String type = node.path("type").asText("").toLowerCase(Locale.ROOT);
    if (OTHER_TYPES.contains(type)) {
      return new Skipped(location, "an item of type " + type + ", not a text");
    }
    Optional<JsonNode> text = textField(node);
    if (text.isEmpty()) {
      return new Skipped(
          location,
          "JSON without the text of an article (looked for text, articleBody, body_html)");
    }
    Told told = new Told();
    JsonFields.tell(node, told);
    told.url(origin.url());
    return articles.of(location, told.metadata(), body(node, text.get(), tree));
  }

  private static Optional<JsonNode> textField(JsonNode node) {
    return TEXT_FIELDS.stream()
        .map(node::path)
        .filter(value -> value.isTextual() && !value.asText().isBlank())
        .findFirst();
  }

  /** Text as it is, except HTML, of which the words are taken. */
  private static Body body(JsonNode node, JsonNode value, JsonTree tree) {
    String text = value.asText();
    boolean verbatim = Stream.of("text", "articleBody").map(node::path).anyMatch(value::equals);
    Optional<Span> place = tree.place(value);
    if (!verbatim && HtmlText.looksLikeHtml(text)) {
      String words = HtmlText.of(text);
      return words.isEmpty() ? Body.unmapped(words) : new Body(words, whole(words, place));
    }
    return new Body(
        text,
        place.map(span -> JsonSpelling.map(text, tree.source(), span)).orElse(SourceMap.UNKNOWN));
  }

  private static SourceMap whole(String words, Optional<Span> place) {
    return new SourceMap(
        place.stream().map(span -> new Segment(new Span(0, words.length()), span, false)).toList());
  }

  /** Tells in the location which of several records it is. */
  private static List<ReadResult> number(List<ReadResult> results, String location) {
    if (results.isEmpty()) {
      return List.of(new Skipped(location, "JSON with no article in it"));
    }
    if (results.size() == 1) {
      return results;
    }
    List<ReadResult> numbered = new ArrayList<>();
    for (ReadResult result : results) {
      numbered.add(Locations.at(result, location + ", item " + (numbered.size() + 1)));
    }
    return numbered;
  }
}
