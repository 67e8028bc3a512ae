package org.newsgraph.mention;

import java.util.Comparator;
import org.newsgraph.document.EntityType;

/**
 * Tokens of a sentence that one source holds for a name.
 *
 * @param sentence index of the sentence
 * @param first index of the first token in the sentence
 * @param end index behind the last token
 * @param source the rule that saw it, for provenance
 * @param rank which of two on the same tokens is believed: the higher
 */
record Sighting(int sentence, int first, int end, EntityType type, String source, int rank) {

  static final int FINDER = 1;
  static final int PATTERN = 2;
  static final int GAZETTEER = 3;

  /** The longer first, then the higher rank, then the earlier. */
  static final Comparator<Sighting> BY_TRUST =
      Comparator.comparingInt(Sighting::length)
          .reversed()
          .thenComparing(Comparator.comparingInt(Sighting::rank).reversed())
          .thenComparingInt(Sighting::sentence)
          .thenComparingInt(Sighting::first);

  int length() {
    return end - first;
  }

  boolean overlaps(Sighting other) {
    return sentence == other.sentence && first < other.end && other.first < end;
  }

  boolean sameTokens(Sighting other) {
    return sentence == other.sentence && first == other.first && end == other.end;
  }

  boolean covers(Sighting other) {
    return sentence == other.sentence && first <= other.first && other.end <= end;
  }

  Sighting withTokens(int newFirst, int newEnd) {
    return new Sighting(sentence, newFirst, newEnd, type, source, rank);
  }
}
