package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;

/** Of sightings that overlap, the one to believe. */
final class Choice {

  private Choice() {}

  /** Sightings that do not overlap: the longest, at the same length the most trusted source. */
  static List<Sighting> of(List<Sighting> all) {
    List<Sighting> sorted = new ArrayList<>(all);
    sorted.sort(Sighting.BY_TRUST);
    List<Sighting> chosen = new ArrayList<>();
    for (Sighting sighting : sorted) {
      if (chosen.stream().noneMatch(sighting::overlaps)) {
        chosen.add(sighting);
      }
    }
    return chosen;
  }
}
