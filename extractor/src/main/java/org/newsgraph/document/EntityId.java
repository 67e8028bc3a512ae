package org.newsgraph.document;

/**
 * Name of an entity within its article. Made from the place of its first mention, so that it is the
 * same in any thread order.
 */
public record EntityId(String value) implements Comparable<EntityId> {

  /** The identifier of the entity whose first mention begins at the given UTF-16 unit. */
  public static EntityId at(Span firstMention) {
    return new EntityId("e" + firstMention.start() + "-" + firstMention.end());
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }
}
