package org.newsgraph.event;

import java.util.List;
import java.util.Set;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Predicate.Mood;

/** Reads from the mood of a predicate whether its event happened. */
record ModalityReader(Set<String> possible, Set<String> future, Set<String> denying) {

  /** The modality of an event whose predicate has the given mood. */
  Modality read(Mood mood) {
    List<String> cues = mood.cues();
    if (cues.stream().anyMatch(possible::contains)) {
      return Modality.POSSIBLE;
    }
    boolean denied = mood.negated() ^ cues.stream().anyMatch(denying::contains);
    if (denied) {
      return Modality.NEGATED;
    }
    return cues.stream().anyMatch(future::contains) ? Modality.FUTURE : Modality.ACTUAL;
  }
}
