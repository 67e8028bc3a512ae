package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.Event;
import org.newsgraph.document.EventType;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Span;

/** Keeps one event where an article tells of one happening more than once. */
final class EventMerger {

  /** Types of which one person or attack has one, whatever word tells it. */
  private static final Set<EventType> ONCE =
      Set.of(EventType.DIE, EventType.ASSAULT, EventType.LEAVE_OFFICE);

  /** So many common letters make two words tell the same: "arrested", "arrest". */
  private static final int STEM = 4;

  private EventMerger() {}

  /** The events without repetitions; what a later mention adds is added to the first. */
  static List<Event> merge(List<Event> events, String text) {
    List<Event> kept = new ArrayList<>();
    for (Event event : events) {
      int same = -1;
      for (int i = 0; i < kept.size() && same < 0; i++) {
        same = isSame(kept.get(i), event, text) ? i : -1;
      }
      if (same < 0) {
        kept.add(event);
      } else {
        kept.set(same, joined(kept.get(same), event));
      }
    }
    return kept;
  }

  private static boolean isSame(Event one, Event other, String text) {
    return one.type() == other.type()
        && (ONCE.contains(one.type()) || stem(one, text).equals(stem(other, text)))
        && one.modality() == other.modality()
        && agree(one.actors(), other.actors())
        && agree(one.targets(), other.targets())
        && shareSomebody(one, other)
        && timesAgree(one.time(), other.time());
  }

  private static String stem(Event event, String text) {
    String word = event.trigger().of(text).toLowerCase(Locale.ROOT);
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** One of them knows nobody, or all of one are among the other's. */
  private static boolean agree(List<EntityId> one, List<EntityId> other) {
    return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
  }

  private static boolean shareSomebody(Event one, Event other) {
    Set<EntityId> all = new HashSet<>(one.actors());
    all.addAll(one.targets());
    return other.actors().stream().anyMatch(all::contains)
        || other.targets().stream().anyMatch(all::contains);
  }

  private static boolean timesAgree(Optional<String> one, Optional<String> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.get().startsWith(other.get())
        || other.get().startsWith(one.get());
  }

  private static Event joined(Event first, Event later) {
    // what the article once tells in its own voice stands on nobody's word
    boolean asserted = first.attributedTo().isEmpty() || later.attributedTo().isEmpty();
    List<Span> evidence = new ArrayList<>(first.evidence());
    later.evidence().stream().filter(span -> !evidence.contains(span)).forEach(evidence::add);
    return new Event(
        first.type(),
        first.trigger(),
        first.actors().size() >= later.actors().size() ? first.actors() : later.actors(),
        first.targets().size() >= later.targets().size() ? first.targets() : later.targets(),
        first.places().isEmpty() ? later.places() : first.places(),
        finer(first.time(), later.time()),
        first.modality(),
        asserted && first.modality() == Modality.ACTUAL ? List.of() : first.attributedTo(),
        evidence,
        Math.max(first.confidence(), later.confidence()),
        first.origin());
  }

  private static Optional<String> finer(Optional<String> one, Optional<String> other) {
    if (one.isEmpty()) {
      return other;
    }
    return other.filter(time -> time.length() > one.get().length()).or(() -> one);
  }
}
