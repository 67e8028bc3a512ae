package org.newsgraph.relation;

import java.util.Optional;
import org.newsgraph.coreference.MentionIndex.Place;
import org.newsgraph.document.Title;

/**
 * What a pattern has found.
 *
 * @param first its first token
 * @param end the token behind its last one
 */
record Match(
    int first, int end, Optional<Place> subject, Optional<Place> object, Optional<Title> title) {

  static Match at(int token) {
    return new Match(token, token, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Match upTo(int token) {
    return new Match(first, token, subject, object, title);
  }

  Match with(char role, Place place) {
    return switch (role) {
      case 's' -> new Match(first, end, Optional.of(place), object, title);
      case 'o' -> new Match(first, end, subject, Optional.of(place), title);
      default -> this;
    };
  }

  Match with(Title found) {
    return new Match(first, end, subject, object, Optional.of(found));
  }
}
