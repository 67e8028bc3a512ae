package org.newsgraph.document;

import java.util.List;
import java.util.Optional;

/**
 * A lasting relation.
 *
 * @param object empty only for a position of which no holder body is known
 * @param value the title of a position in lower case, or the kind of kinship; empty where the type
 *     has none
 * @param attributedTo those on whose word alone it stands; empty where the article itself asserts
 *     it
 * @param modality {@link Modality#ACTUAL} where it holds
 * @param evidence sentences that show it, at least one
 * @param confidence 0 to 1
 */
public record Relation(
    RelationType type,
    EntityId subject,
    Optional<EntityId> object,
    Optional<String> value,
    Status status,
    Modality modality,
    List<EntityId> attributedTo,
    List<Span> evidence,
    double confidence,
    Origin origin)
    implements Annotation {

  /** Copies the lists; refuses a relation without evidence. */
  public Relation {
    attributedTo = List.copyOf(attributedTo);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a relation needs evidence: " + type);
    }
  }

  /** The first sentence that shows it. */
  @Override
  public Span span() {
    return evidence.get(0);
  }
}
