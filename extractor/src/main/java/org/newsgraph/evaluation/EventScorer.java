package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EventType;
import org.newsgraph.evaluation.Matching.Match;
import org.newsgraph.gold.GoldArticle.Happening;

/** The figures about events. Found events name entities as the gold does. */
final class EventScorer {

  private static final String ACTUAL = "actual";

  /** The five classes of PLOVER's quads, and what lies outside them. */
  private static final Map<String, String> QUAD = quads();

  private EventScorer() {}

  /** An edge from actor to target; one of them may be missing. */
  record Edge(String kind, Optional<String> actor, Optional<String> target, boolean actual) {

    boolean same(Edge other) {
      return equals(other) || (mutual() && turned().equals(other));
    }

    private boolean mutual() {
      return List.of("CONSULT", "AGREE", "COOPERATE", "TRANSACT").contains(kind);
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // they change places on purpose
    private Edge turned() {
      return new Edge(kind, /* actor= */ target, /* target= */ actor, actual);
    }
  }

  /** Events matched by trigger first, then those left by a shared participant. */
  static List<Match<Happening, Happening>> matches(List<Happening> gold, List<Happening> found) {
    List<Match<Happening, Happening>> matches =
        new ArrayList<>(Matching.of(gold, found, EventScorer::sameTrigger));
    Set<Happening> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    matches.forEach(match -> Collections.addAll(matched, match.first(), match.second()));
    matches.addAll(
        Matching.of(without(gold, matched), without(found, matched), EventScorer::sameHappening));
    return matches;
  }

  /** What matched events have in common beside their type. */
  static Map<Aspect, Accuracy> accuracies(List<Match<Happening, Happening>> matches) {
    Map<Aspect, Accuracy> asked = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      asked.put(aspect, Accuracy.NONE);
    }
    for (Match<Happening, Happening> match : matches) {
      Happening gold = match.first();
      Happening found = match.second();
      ask(asked, Aspect.MODALITY, gold.modality().equals(found.modality()));
      ask(asked, Aspect.ATTRIBUTED, sameSet(gold.attributedTo(), found.attributedTo()));
      if (gold.time().isPresent()) {
        ask(asked, Aspect.TIME, gold.time().equals(found.time()));
      }
      if (!gold.places().isEmpty()) {
        ask(asked, Aspect.PLACE, !Collections.disjoint(gold.places(), found.places()));
      }
    }
    return asked;
  }

  /** Edges of type, actor, target and whether actual. */
  static Tally whoWhom(List<Happening> gold, List<Happening> found) {
    return tally(edges(gold, false), edges(found, false));
  }

  /** Edges with the type coarsened and modality left out. */
  static Tally quad(List<Happening> gold, List<Happening> found) {
    return tally(edges(gold, true), edges(found, true));
  }

  private static Tally tally(List<Edge> gold, List<Edge> found) {
    return new Tally(Matching.of(gold, found, Edge::same).size(), found.size(), gold.size());
  }

  private static List<Edge> edges(List<Happening> events, boolean coarse) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Happening event : events) {
      String kind = coarse ? QUAD.getOrDefault(event.type(), "other") : event.type();
      boolean actual = coarse || event.modality().equals(ACTUAL);
      for (Optional<String> actor : orMissing(event.actors())) {
        for (Optional<String> target : orMissing(event.targets())) {
          if (!actor.equals(target)) {
            edges.add(new Edge(kind, actor, target, actual));
          }
        }
      }
    }
    return List.copyOf(edges);
  }

  private static List<Optional<String>> orMissing(List<String> ids) {
    return ids.isEmpty() ? List.of(Optional.empty()) : ids.stream().map(Optional::of).toList();
  }

  private static boolean sameTrigger(Happening gold, Happening found) {
    return gold.type().equals(found.type()) && Likeness.overlap(gold.trigger(), found.trigger());
  }

  private static boolean sameHappening(Happening gold, Happening found) {
    return sameTrigger(gold, found)
        || (gold.type().equals(found.type())
            && !Collections.disjoint(participants(gold), participants(found)));
  }

  private static Set<String> participants(Happening event) {
    Set<String> all = new HashSet<>(event.actors());
    all.addAll(event.targets());
    return all;
  }

  private static List<Happening> without(List<Happening> events, Set<Happening> matched) {
    return events.stream().filter(event -> !matched.contains(event)).toList();
  }

  private static void ask(Map<Aspect, Accuracy> asked, Aspect aspect, boolean right) {
    asked.merge(aspect, Accuracy.NONE.ask(right), Accuracy::plus);
  }

  private static boolean sameSet(Collection<String> one, Collection<String> other) {
    return Set.copyOf(one).equals(Set.copyOf(other));
  }

  private static Map<String, String> quads() {
    Map<String, String> quads = new HashMap<>();
    for (EventType type : EventType.values()) {
      quads.put(type.name(), quad(type));
    }
    return Map.copyOf(quads);
  }

  private static String quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST -> "verbal cooperation";
      case COOPERATE, AID, RETREAT, TRANSACT -> "material cooperation";
      case ACCUSE, REJECT, THREATEN -> "verbal conflict";
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, PROSECUTE -> "material conflict";
      case TAKE_OFFICE, LEAVE_OFFICE, DIE, MOVE, DISASTER -> "other";
    };
  }
}
