package org.newsgraph.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Span;

/** JSON values that know where their strings stand in the source. */
final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String source;
  private final List<JsonNode> roots = new ArrayList<>();
  private final IdentityHashMap<JsonNode, Span> places = new IdentityHashMap<>();

  private JsonTree(String source) {
    this.source = source;
  }

  /** Reads a value, or several one after the other. */
  static JsonTree parse(String source) throws IOException {
    JsonTree tree = new JsonTree(source);
    try (JsonParser parser = FACTORY.createParser(source)) {
      while (parser.nextToken() != null) {
        tree.roots.add(tree.value(parser));
      }
    }
    return tree;
  }

  String source() {
    return source;
  }

  List<JsonNode> roots() {
    return roots;
  }

  /** Where the characters of a string stand, without quotation marks; empty if it has none. */
  Optional<Span> place(JsonNode string) {
    return Optional.ofNullable(places.get(string));
  }

  /** One value. Open containers stand on a stack of their own: nesting costs no call depth. */
  private JsonNode value(JsonParser parser) throws IOException {
    Deque<ContainerNode<?>> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    JsonNode node = begin(parser);
    push(node, open);
    JsonNode root = node;
    while (!open.isEmpty()) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new UnreadableArticleException("its JSON breaks off in the middle: get it anew");
      }
      if (token == JsonToken.FIELD_NAME) {
        names.push(parser.currentName());
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        open.pop();
      } else {
        node = begin(parser);
        switch (open.peek()) {
          case ObjectNode object -> object.set(names.pop(), node);
          case ArrayNode array -> array.add(node);
          case null, default -> throw new IllegalStateException("a value in no container");
        }
        push(node, open);
      }
    }
    return root;
  }

  private static void push(JsonNode node, Deque<ContainerNode<?>> open) {
    if (node instanceof ContainerNode<?> container) {
      open.push(container);
    }
  }

  private JsonNode begin(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> NODES.objectNode();
      case START_ARRAY -> NODES.arrayNode();
      case VALUE_STRING -> string(parser);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(parser.getText());
    };
  }

  private JsonNode string(JsonParser parser) throws IOException {
    int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset()) + 1;
    String text = parser.getText();
    int end = Math.toIntExact(parser.currentLocation().getCharOffset()) - 1;
    JsonNode node = NODES.textNode(text);
    if (start < end) {
      places.put(node, new Span(start, end));
    }
    return node;
  }
}
