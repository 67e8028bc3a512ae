package org.newsgraph.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.document.EntityType;

/**
 * Organizations told by their form: capitalized words around a word such as "Ministry" or
 * "University" ({@code organization-words.txt}).
 */
final class PatternNames {

  private final Set<String> heads;

  PatternNames() {
    try (InputStream in = PatternNames.class.getResourceAsStream("organization-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("organization-words.txt is not on the class path");
      }
      this.heads =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Sighting> find(Words words) {
    List<Sighting> found = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      for (int i = 0; i < words.size(sentence); i++) {
        if (isHead(words, sentence, i)) {
          int first = start(words, sentence, i);
          int end = end(words, sentence, i);
          if (end - first > 1) {
            found.add(
                new Sighting(
                    sentence,
                    first,
                    end,
                    EntityType.ORGANIZATION,
                    "organization-word",
                    Sighting.PATTERN));
          }
        }
      }
    }
    return found;
  }

  private boolean isHead(Words words, int sentence, int index) {
    return words.isCapitalized(sentence, index)
        && heads.contains(words.form(sentence, index).toLowerCase(Locale.ENGLISH));
  }

  /** Capitalized words right before the head; the first word of a sentence only if it is a name. */
  private static int start(Words words, int sentence, int head) {
    int first = head;
    while (first > 0 && isNameWord(words, sentence, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isNameWord(Words words, int sentence, int index) {
    return words.isCapitalized(sentence, index)
        && words.tag(sentence, index).matches("PROPN|NOUN|ADJ")
        && !words.form(sentence, index).endsWith(".");
  }

  /** Behind the head: "of" or "for" and capitalized words. */
  private static int end(Words words, int sentence, int head) {
    int end = head + 1;
    String word = words.form(sentence, end);
    if (!word.equals("of") && !word.equals("for")) {
      return end;
    }
    int next = words.form(sentence, end + 1).equals("the") ? end + 2 : end + 1;
    while (words.isCapitalized(sentence, next) && !words.tag(sentence, next).equals("PRON")) {
      next++;
      end = next;
      boolean and = words.form(sentence, next).equals("and");
      next = and && words.tag(sentence, next + 1).equals("NOUN") ? next + 1 : next;
    }
    return end;
  }
}
