package org.newsgraph.coreference;

import java.util.Optional;

/**
 * What is known of names beyond the article: that "U.S.", "American" and "Washington officials"
 * speak of one country. Must be safe to call from several threads.
 */
@FunctionalInterface
public interface CanonicalNames {

  /** Knows nothing. */
  CanonicalNames NONE = name -> Optional.empty();

  /** The best name of the thing that a name means, as "United States" for "American". */
  Optional<String> canonical(String name);
}
