package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/** One-to-one matching: each of the first list takes the first of the second that is still free. */
final class Matching {

  /** Two that were matched. */
  record Match<A, B>(A first, B second) {}

  private Matching() {}

  static <A, B> List<Match<A, B>> of(List<A> firsts, List<B> seconds, BiPredicate<A, B> same) {
    BitSet used = new BitSet(seconds.size());
    List<Match<A, B>> matches = new ArrayList<>();
    for (A first : firsts) {
      for (int i = used.nextClearBit(0); i < seconds.size(); i = used.nextClearBit(i + 1)) {
        if (same.test(first, seconds.get(i))) {
          used.set(i);
          matches.add(new Match<>(first, seconds.get(i)));
          break;
        }
      }
    }
    return matches;
  }
}
