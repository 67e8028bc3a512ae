package org.newsgraph.coreference;

import java.util.List;
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

  /** The names of a knowledge base, as far as they mean one thing of a type. */
  static CanonicalNames of(KnowledgeBase base) {
    return (name, type) -> {
      List<String> meant =
          base.named(name).stream()
              .map(KnowledgeBase.Candidate::thing)
              .filter(thing -> thing.type() == type)
              .map(thing -> thing.name())
              .distinct()
              .toList();
      return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    };
  }
}
