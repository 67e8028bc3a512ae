package org.newsgraph.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.gold.GoldArticle.Stretch;

/** Reads the gold format. A list that is left out counts as empty. Thread-safe. */
public final class GoldReader {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private GoldReader() {}

  /** A folder's {@code *.json} files, by name. */
  public static List<GoldFile> readFolder(Path folder) throws IOException {
    List<GoldFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        files.add(new GoldFile(path.getFileName().toString(), readFile(path)));
      }
    }
    return List.copyOf(files);
  }

  /** One article under the name of its file. */
  public record GoldFile(String name, GoldArticle article) {}

  /**
   * One file.
   *
   * @throws IOException if it cannot be read or is not in the gold format; the message names the
   *     file
   */
  public static GoldArticle readFile(Path path) throws IOException {
    try {
      return read(Files.readString(path));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(path + " is not in the gold format: " + firstLine(e), e);
    }
  }

  /**
   * One article.
   *
   * @throws JsonProcessingException if it is not JSON
   * @throws IllegalArgumentException if it is not in the gold format
   */
  public static GoldArticle read(String json) throws JsonProcessingException {
    JsonNode root = JSON.readTree(json);
    if (!root.path("text").isTextual()) {
      throw new IllegalArgumentException("no field \"text\"");
    }
    return new GoldArticle(
        text(root, "id").orElse(""),
        text(root, "title"),
        text(root, "date"),
        text(root, "publisher"),
        text(root, "url"),
        text(root, "licence"),
        root.path("text").asText(),
        stream(root.path("entities")).map(GoldReader::thing).toList(),
        stream(root.path("relations")).map(GoldReader::tie).toList(),
        stream(root.path("events")).map(GoldReader::happening).toList(),
        stream(root.path("statements")).map(GoldReader::saying).toList());
  }

  private static GoldArticle.Thing thing(JsonNode node) {
    return new GoldArticle.Thing(
        required(node, "id"),
        required(node, "type"),
        text(node, "name").orElse(""),
        stream(node.path("mentions")).map(GoldReader::stretch).toList());
  }

  private static GoldArticle.Tie tie(JsonNode node) {
    return new GoldArticle.Tie(
        required(node, "type"),
        required(node, "subject"),
        text(node, "object"),
        text(node, "value"),
        text(node, "status"),
        stretch(node, "evidence"));
  }

  private static GoldArticle.Happening happening(JsonNode node) {
    return new GoldArticle.Happening(
        text(node, "id").orElse(""),
        required(node, "type"),
        stretch(node, "trigger"),
        texts(node, "actors"),
        texts(node, "targets"),
        texts(node, "place"),
        text(node, "time"),
        text(node, "modality").orElse("actual"),
        texts(node, "attributedTo"));
  }

  private static GoldArticle.Saying saying(JsonNode node) {
    return new GoldArticle.Saying(
        text(node, "speaker"),
        stretch(node, "cue"),
        stretch(node, "content"),
        node.path("direct").asBoolean(false));
  }

  private static Optional<Stretch> stretch(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isArray() && value.size() >= 2 ? Optional.of(stretch(value)) : Optional.empty();
  }

  private static Stretch stretch(JsonNode node) {
    if (!node.path(0).isInt() || !node.path(1).isInt()) {
      throw new IllegalArgumentException("not a span: " + node);
    }
    return new Stretch(node.path(0).asInt(), node.path(1).asInt(), node.path(2).asText(""));
  }

  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static String required(JsonNode node, String key) {
    return text(node, key)
        .orElseThrow(() -> new IllegalArgumentException("no field \"" + key + "\" in " + node));
  }

  private static List<String> texts(JsonNode node, String key) {
    return stream(node.path(key)).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return array.valueStream();
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse("unreadable");
  }
}
