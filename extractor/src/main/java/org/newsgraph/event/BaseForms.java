package org.newsgraph.event;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Guesses base forms of a verb or noun from its ending, beside the lemma that the tagger gave: that
 * one is wrong for rarer words ("expelle", "mourned"), and a trigger must not be missed for it.
 */
final class BaseForms {

  private BaseForms() {}

  /**
   * The lemma and other base forms that the word may have, the likelier first.
   *
   * @param word in lower case
   */
  static Set<String> of(String word, String lemma, Map<String, String> irregular) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(irregular.getOrDefault(word, lemma));
    forms.add(lemma);
    for (String ending : new String[] {"ed", "ing", "es", "s", "d"}) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        addStem(forms, word.substring(0, word.length() - ending.length()));
      }
    }
    return forms;
  }

  private static void addStem(Set<String> forms, String stem) {
    forms.add(stem);
    forms.add(stem + "e");
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      forms.add(stem.substring(0, last));
    }
    if (stem.endsWith("i")) {
      forms.add(stem.substring(0, last) + "y");
    }
  }
}
