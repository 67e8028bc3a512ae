package org.newsgraph.mention;

import java.util.List;
import java.util.Set;

/** Tells the lines that name who made the article or its pictures. */
final class Credits {

  private static final Set<String> OPENERS =
      Set.of("photo", "photos", "image", "images", "picture", "credit", "photograph", "source");

  private Credits() {}

  /** Whether a sentence is a byline or a photo credit: its names are not what the article tells. */
  static boolean isCredit(Words words, int sentence) {
    List<String> forms = words.forms(sentence);
    boolean byline = forms.get(0).equals("By") && forms.size() <= 10 && !hasVerb(words, sentence);
    int mark = Math.max(forms.indexOf(":"), forms.indexOf("by"));
    boolean credit =
        OPENERS.contains(words.lower(sentence, 0))
            && mark > 0
            && mark <= 2
            && forms.size() <= 20
            && !hasVerb(words, sentence);
    return byline || credit;
  }

  private static boolean hasVerb(Words words, int sentence) {
    for (int i = 0; i < words.size(sentence); i++) {
      if (words.tag(sentence, i).matches("VERB|AUX")) {
        return true;
      }
    }
    return false;
  }
}
