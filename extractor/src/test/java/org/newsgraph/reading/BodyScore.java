package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Agreement of a body with the right one: F1 of word 4-grams as multisets, as the public
 * article-extraction benchmark counts.
 */
final class BodyScore {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WORDS = 4;

  private BodyScore() {}

  /** 0 to 1. */
  static double f1(String right, String found) {
    Map<List<String>, Integer> gold = grams(right);
    Map<List<String>, Integer> read = grams(found);
    int hits = 0;
    for (Map.Entry<List<String>, Integer> gram : gold.entrySet()) {
      hits += Math.min(gram.getValue(), read.getOrDefault(gram.getKey(), 0));
    }
    int total = sum(gold) + sum(read);
    return total == 0 ? 1 : 2.0 * hits / total;
  }

  private static int sum(Map<List<String>, Integer> grams) {
    return grams.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> grams(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    int size = Math.min(WORDS, words.size());
    Map<List<String>, Integer> grams = new HashMap<>();
    for (int i = 0; size > 0 && i + size <= words.size(); i++) {
      grams.merge(List.copyOf(words.subList(i, i + size)), 1, Integer::sum);
    }
    return grams;
  }
}
