package org.newsgraph.coreference;

import java.util.Optional;
import org.newsgraph.document.EntityType;
import org.newsgraph.knowledge.KnowledgeBase;

/**
 * What is known of names beyond the article: that "U.S." and "American" speak of one country. Must
 * be safe to call from several threads.
 */
@FunctionalInterface
public interface CanonicalNames {

  /** Knows nothing. */
  CanonicalNames NONE = (name, type) -> Optional.empty();

  /** The best name of the thing of a type that a name means, as "United States" for "American". */
  Optional<String> canonical(String name, EntityType type);

  /** The best name of the country of a known person; empty where it is not known. */
  default Optional<String> countryOf(String person) {
    return Optional.empty();
  }

  /** The names of a knowledge base, as far as they mean one thing of a type. */
  static CanonicalNames of(KnowledgeBase base) {
    return new KnownNames(base);
  }
}
