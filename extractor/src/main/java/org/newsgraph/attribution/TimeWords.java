package org.newsgraph.attribution;

import java.util.Set;

/** Words that tell when something was said and are no part of what was said. */
final class TimeWords {

  static final Set<String> ALL =
      Set.of(
          "yesterday",
          "today",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "earlier",
          "later",
          "also",
          "publicly",
          "previously",
          "initially",
          "online");

  private TimeWords() {}
}
