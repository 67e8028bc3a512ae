package org.newsgraph.gold;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.newsgraph.gold.GoldArticle.Stretch;

/** Writes the gold format. Thread-safe. */
public final class GoldWriter {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private GoldWriter() {}

  /**
   * One JSON object with a line break at its end; keys in a fixed order, so that two outputs can be
   * compared.
   */
  public static String write(GoldArticle article) {
    ObjectNode root = JSON.createObjectNode();
    root.put("id", article.id());
    put(root, "title", article.title());
    put(root, "date", article.date());
    put(root, "publisher", article.publisher());
    put(root, "url", article.url());
    put(root, "licence", article.licence());
    root.put("text", article.text());
    ArrayNode entities = root.putArray("entities");
    article.entities().forEach(entity -> write(entity, entities.addObject()));
    ArrayNode relations = root.putArray("relations");
    article.relations().forEach(relation -> write(relation, relations.addObject()));
    ArrayNode events = root.putArray("events");
    article.events().forEach(event -> write(event, events.addObject()));
    ArrayNode statements = root.putArray("statements");
    article.statements().forEach(statement -> write(statement, statements.addObject()));
    return root.toPrettyString() + "\n";
  }

  private static void write(GoldArticle.Thing entity, ObjectNode node) {
    node.put("id", entity.id());
    node.put("type", entity.type());
    node.put("name", entity.name());
    ArrayNode mentions = node.putArray("mentions");
    entity.mentions().forEach(mention -> write(mention, mentions.addArray(), true));
  }

  private static void write(GoldArticle.Tie relation, ObjectNode node) {
    node.put("type", relation.type());
    node.put("subject", relation.subject());
    node.put("object", relation.object().orElse(null));
    put(node, "value", relation.value());
    put(node, "status", relation.status());
    put(node, "evidence", relation.evidence(), false);
  }

  private static void write(GoldArticle.Happening event, ObjectNode node) {
    node.put("id", event.id());
    node.put("type", event.type());
    put(node, "trigger", event.trigger(), true);
    put(node, "actors", event.actors());
    put(node, "targets", event.targets());
    put(node, "place", event.places());
    node.put("time", event.time().orElse(null));
    node.put("modality", event.modality());
    put(node, "attributedTo", event.attributedTo());
  }

  private static void write(GoldArticle.Saying statement, ObjectNode node) {
    node.put("speaker", statement.speaker().orElse(null));
    put(node, "cue", statement.cue(), true);
    put(node, "content", statement.content(), false);
    node.put("direct", statement.direct());
  }

  private static void write(Stretch stretch, ArrayNode node, boolean withWords) {
    node.add(stretch.start()).add(stretch.end());
    if (withWords) {
      node.add(stretch.words());
    }
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresent(text -> node.put(key, text));
  }

  private static void put(
      ObjectNode node, String key, Optional<Stretch> stretch, boolean withWords) {
    stretch.ifPresent(present -> write(present, node.putArray(key), withWords));
  }

  private static void put(ObjectNode node, String key, List<String> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(array::add);
  }
}
