package org.newsgraph.document;

import java.util.List;

/**
 * A piece of reported speech or thought.
 *
 * @param cue the word that reports, as "said"
 * @param content the widest span of what is said, without quotation marks
 * @param direct whether nearly all of it stands in quotation marks
 * @param about entities that the content names, in the order of the text
 * @param evidence sentences that show it, at least one
 * @param confidence 0 to 1
 */
public record Statement(
    EntityId speaker,
    Span cue,
    Span content,
    boolean direct,
    List<EntityId> about,
    List<Span> evidence,
    double confidence,
    Origin origin)
    implements Annotation {

  /** Copies the lists. */
  public Statement {
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
  }

  /** The cue. */
  @Override
  public Span span() {
    return cue;
  }
}
