package org.newsgraph.document;

import java.util.List;

/**
 * One thing in the world with all its mentions in the article.
 *
 * @param name its best name in the article, or in the knowledge base where it is known
 * @param mentions at least one, in the order of the text; no two entities of an article share a
 *     mention
 */
public record Entity(
    EntityId id, EntityType type, String name, List<Mention> mentions, Origin origin)
    implements Annotation {

  /** Copies the list; refuses an entity without mentions or name. */
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty() || name.isBlank()) {
      throw new IllegalArgumentException("an entity needs a mention and a name: " + id);
    }
  }

  /** Its first mention. */
  @Override
  public Span span() {
    return mentions.get(0).span();
  }
}
