package org.newsgraph.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Span;
import org.newsgraph.document.TokenIndex;

/**
 * The mentions of all entities, looked up by token: what rules over entities read. Token indexes
 * are those of {@link TokenIndex}. Immutable; safe to share between threads.
 */
public final class MentionIndex {

  private final List<Place> places;
  private final Map<Integer, List<Place>> starting = new HashMap<>();
  private final Map<Integer, List<Place>> ending = new HashMap<>();
  private final Map<Integer, List<Place>> covering = new HashMap<>();

  /**
   * A mention of an entity.
   *
   * @param first its first token
   * @param end the token behind its last one
   */
  public record Place(Entity entity, Mention mention, int first, int end) {

    /** The entity's type. */
    public EntityType type() {
      return entity.type();
    }

    /** Whether it is a name. */
    public boolean isName() {
      return mention.kind() == MentionKind.NAME;
    }
  }

  private MentionIndex(List<Place> places) {
    this.places = places;
    for (Place place : places) {
      put(starting, place.first(), place);
      put(ending, place.end(), place);
      for (int i = place.first(); i < place.end(); i++) {
        put(covering, i, place);
      }
    }
  }

  private static void put(Map<Integer, List<Place>> map, int token, Place place) {
    map.computeIfAbsent(token, key -> new ArrayList<>()).add(place);
  }

  /** The mentions of a document, longest first where several stand at one token. */
  public static MentionIndex of(Document document, TokenIndex tokens) {
    List<Place> places = new ArrayList<>();
    for (Entity entity : document.get(Layers.ENTITIES)) {
      for (Mention mention : entity.mentions()) {
        int first = tokens.first(mention.span());
        int end = Math.max(first + 1, tokens.end(mention.span()));
        places.add(new Place(entity, mention, first, end));
      }
    }
    places.sort(
        Comparator.comparingInt(Place::first)
            .thenComparingInt(place -> -place.end())
            .thenComparing(place -> place.entity().id()));
    return new MentionIndex(List.copyOf(places));
  }

  /** All mentions, in the order of the text. */
  public List<Place> all() {
    return places;
  }

  /** Mentions that begin at a token, longest first. */
  public List<Place> startingAt(int token) {
    return starting.getOrDefault(token, List.of());
  }

  /** Mentions whose last token goes right before this one, longest first. */
  public List<Place> endingAt(int token) {
    return ending.getOrDefault(token, List.of());
  }

  /** Mentions that hold a token, longest first. */
  public List<Place> covering(int token) {
    return covering.getOrDefault(token, List.of());
  }

  /** The longest mention that begins at a token. */
  public Optional<Place> longestAt(int token) {
    return startingAt(token).stream().findFirst();
  }

  /** The entities that a stretch of text mentions, in the order of their first mention there. */
  public List<EntityId> within(Span span) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (Place place : places) {
      if (span.contains(place.mention().span())) {
        found.add(place.entity().id());
      }
    }
    return List.copyOf(found);
  }
}
