package org.newsgraph.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gold.GoldArticle.Stretch;

/** When two spans or two titles are taken as the same. */
final class Likeness {

  private static final double HALF = 0.5;

  private Likeness() {}

  /** Whether the shared characters are at least half of the longer span. */
  static boolean sameMention(Stretch one, Stretch other) {
    return shared(one, other) / (double) Math.max(length(one), length(other)) >= HALF;
  }

  /** Whether the two have at least one character in common; never where one is missing. */
  static boolean overlap(Optional<Stretch> one, Optional<Stretch> other) {
    return one.isPresent() && other.isPresent() && shared(one.get(), other.get()) > 0;
  }

  /** Whether the shared characters are at least half of the stretch that holds both. */
  static boolean sameContent(Stretch one, Stretch other) {
    int stretch = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return shared(one, other) / (double) stretch >= HALF;
  }

  /** Whether both are missing, or share half of the words of the one with more words. */
  static boolean sameTitle(Optional<String> one, Optional<String> other) {
    Set<String> first = words(one.orElse(""));
    Set<String> second = words(other.orElse(""));
    if (first.isEmpty() && second.isEmpty()) {
      return true;
    }
    int longer = Math.max(first.size(), second.size());
    first.retainAll(second);
    return !first.isEmpty() && first.size() / (double) longer >= HALF;
  }

  private static Set<String> words(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    return plain.isEmpty() ? new HashSet<>() : new HashSet<>(Arrays.asList(plain.split("\\s+")));
  }

  private static int shared(Stretch one, Stretch other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static int length(Stretch span) {
    return span.end() - span.start();
  }
}
