package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.gold.GoldArticle.Stretch;
import org.newsgraph.gold.GoldArticle.Thing;

/**
 * Which found entity is which entity of the gold, one to one: the pair that shares most of its
 * mentions first. Immutable.
 *
 * @param goldOf identifier in the gold by identifier found
 * @param likeness sum of the likenesses (phi4) of all pairs
 * @param sameType how many pairs are of the same type
 */
record Alignment(Map<String, String> goldOf, double likeness, int sameType) {

  /** A pair that shares at least one mention. */
  private record Pair(double likeness, boolean sameType, String found, String gold) {

    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::likeness)
            .thenComparing(Pair::sameType)
            .reversed()
            .thenComparing(Pair::found)
            .thenComparing(Pair::gold);
  }

  static Alignment of(List<Thing> gold, List<Thing> found) {
    Map<String, String> goldOf = new HashMap<>();
    Set<String> taken = new HashSet<>();
    double likeness = 0;
    int sameType = 0;
    for (Pair pair : pairs(gold, found)) {
      if (!goldOf.containsKey(pair.found()) && taken.add(pair.gold())) {
        goldOf.put(pair.found(), pair.gold());
        likeness += pair.likeness();
        sameType += pair.sameType() ? 1 : 0;
      }
    }
    return new Alignment(Map.copyOf(goldOf), likeness, sameType);
  }

  /** What a found identifier is called in the gold; a name of its own where it has no partner. */
  String gold(String found) {
    return goldOf.getOrDefault(found, "?" + found);
  }

  List<String> gold(List<String> found) {
    return found.stream().map(this::gold).toList();
  }

  private static List<Pair> pairs(List<Thing> gold, List<Thing> found) {
    List<Pair> pairs = new ArrayList<>();
    for (Thing one : found) {
      for (Thing other : gold) {
        int shared = sharedMentions(one.mentions(), other.mentions());
        if (shared > 0) {
          int all = one.mentions().size() + other.mentions().size();
          boolean sameType = one.type().equals(other.type());
          pairs.add(new Pair(2.0 * shared / all, sameType, one.id(), other.id()));
        }
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    return pairs;
  }

  private static int sharedMentions(List<Stretch> found, List<Stretch> gold) {
    return Matching.of(found, gold, Likeness::sameMention).size();
  }
}
