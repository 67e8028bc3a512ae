package org.newsgraph.gold;

import java.util.List;
import java.util.Optional;

/**
 * An article with its graph, as it stands in a JSON file of the gold format. Values are kept as
 * they are written; all offsets count Unicode code points of {@link #text()}, end exclusive.
 *
 * @param id short slug
 * @param text the clean body, paragraphs separated by a blank line
 */
public record GoldArticle(
    String id,
    Optional<String> title,
    Optional<String> date,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> licence,
    String text,
    List<Thing> entities,
    List<Tie> relations,
    List<Happening> events,
    List<Saying> statements) {

  /** Copies the lists. */
  public GoldArticle {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }

  /**
   * A stretch of the text.
   *
   * @param start first code point
   * @param end one past the last
   * @param words the words there, so that a shift is seen at once; empty text where the file leaves
   *     them out
   */
  public record Stretch(int start, int end, String words) {}

  /** An entity: type by the name of {@link org.newsgraph.document.EntityType}. */
  public record Thing(String id, String type, String name, List<Stretch> mentions) {}

  /** A relation: type by the term of {@link org.newsgraph.document.RelationType}. */
  public record Tie(
      String type,
      String subject,
      Optional<String> object,
      Optional<String> value,
      Optional<String> status,
      Optional<Stretch> evidence) {}

  /** An event: type by the name of {@link org.newsgraph.document.EventType}. */
  public record Happening(
      String id,
      String type,
      Optional<Stretch> trigger,
      List<String> actors,
      List<String> targets,
      List<String> places,
      Optional<String> time,
      String modality,
      List<String> attributedTo) {}

  /** A statement. */
  public record Saying(
      Optional<String> speaker, Optional<Stretch> cue, Optional<Stretch> content, boolean direct) {}
}
