package org.newsgraph.coreference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.TokenIndex;

/** What a noun says of the thing it describes: its type, gender and number. Immutable. */
final class Nouns {

  private final WordLists lists = WordLists.read("nouns.yaml");
  private final WordLists firstNames = WordLists.read("first-names.yaml");

  /** The type of thing that the noun at a token heads a description of. */
  Optional<EntityType> type(TokenIndex tokens, int head) {
    String word = tokens.lower(head);
    String lemma = singular(word);
    if (lists.list("group").contains(word)) {
      return Optional.of(EntityType.GROUP);
    }
    if (isPerson(lemma)) {
      return Optional.of(word.equals(lemma) ? EntityType.PERSON : EntityType.GROUP);
    }
    if (lists.list("organization").contains(lemma)) {
      boolean several = !word.equals(lemma);
      return Optional.of(several ? EntityType.GROUP : EntityType.ORGANIZATION);
    }
    if (word.equals(lemma) && lists.list("country").contains(word)) {
      return Optional.of(EntityType.COUNTRY);
    }
    if (word.equals(lemma) && lists.list("place").contains(word)) {
      return Optional.of(EntityType.PLACE);
    }
    return Optional.empty();
  }

  private boolean isPerson(String lemma) {
    String last = lemma.substring(lemma.lastIndexOf('-') + 1);
    return lists.list("person").contains(last)
        || lists.list("man").contains(last)
        || lists.list("woman").contains(last);
  }

  /** The singular of a noun of the lists; the word itself where it is none of their plurals. */
  String singular(String word) {
    if (isPerson(word) || lists.list("organization").contains(word)) {
      return word;
    }
    for (String candidate : candidates(word)) {
      if (isPerson(candidate) || lists.list("organization").contains(candidate)) {
        return candidate;
      }
    }
    return word;
  }

  private static Set<String> candidates(String word) {
    if (word.endsWith("men")) {
      return Set.of(word.substring(0, word.length() - 3) + "man");
    }
    if (word.equals("children")) {
      return Set.of("child");
    }
    if (word.endsWith("ies")) {
      return Set.of(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("ves")) {
      return Set.of(word.substring(0, word.length() - 3) + "fe");
    }
    if (word.endsWith("es")) {
      return Set.of(word.substring(0, word.length() - 1), word.substring(0, word.length() - 2));
    }
    return word.endsWith("s") ? Set.of(word.substring(0, word.length() - 1)) : Set.of();
  }

  /** Whether a description with this noun may point back at any person. */
  boolean fitsAnyPerson(String noun) {
    return lists.list("anyPerson").contains(noun);
  }

  /** Whether a description with this noun may point back at any body. */
  boolean fitsAnyBody(String noun) {
    return lists.list("anyBody").contains(noun);
  }

  /** The gender that a noun, a title or a first name tells. */
  Gender gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    String lemma = singular(lower);
    if (in("man", "titleOfMan", lemma) || firstNames.list("man").contains(lower)) {
      return Gender.MAN;
    }
    if (in("woman", "titleOfWoman", lemma) || firstNames.list("woman").contains(lower)) {
      return Gender.WOMAN;
    }
    return Gender.UNKNOWN;
  }

  private boolean in(String one, String other, String word) {
    return lists.list(one).contains(word) || lists.list(other).contains(word);
  }
}
