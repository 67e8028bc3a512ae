package org.newsgraph.document;

import java.util.List;
import java.util.Optional;

/**
 * A happening.
 *
 * @param trigger the word that tells it
 * @param actors those who do it; in a mutual event all parties
 * @param targets those who undergo it
 * @param places where it happens
 * @param time an ISO 8601 date or its prefix; empty if not told
 * @param attributedTo those on whose word alone it stands; empty where the article itself asserts
 *     it
 * @param evidence sentences that show it, at least one
 * @param confidence 0 to 1
 */
public record Event(
    EventType type,
    Span trigger,
    List<EntityId> actors,
    List<EntityId> targets,
    List<EntityId> places,
    Optional<String> time,
    Modality modality,
    List<EntityId> attributedTo,
    List<Span> evidence,
    double confidence,
    Origin origin)
    implements Annotation {

  /** Copies the lists; refuses an event without evidence or without any participant. */
  public Event {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    attributedTo = List.copyOf(attributedTo);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || (actors.isEmpty() && targets.isEmpty())) {
      throw new IllegalArgumentException("an event needs evidence and a participant: " + type);
    }
  }

  /** The trigger. */
  @Override
  public Span span() {
    return trigger;
  }
}
