package org.newsgraph.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.document.EntityType;

/** Whether two names of one article may be names of one thing, by their words alone. */
final class Aliases {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "on", "in", "de", "la", "del", "des", "du", "to", "&");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "mp");

  /** Words that a body's or a place's name may lose at its end. */
  private static final Set<String> TAILS =
      Set.of(
          "party",
          "inc",
          "company",
          "corporation",
          "corp",
          "co",
          "ltd",
          "plc",
          "group",
          "limited",
          "llc",
          "city",
          "county",
          "province",
          "state",
          "district",
          "island",
          "islands",
          "region",
          "organization",
          "organisation",
          "movement",
          "airport",
          "news",
          "ag",
          "ss",
          "university");

  private Aliases() {}

  static boolean same(EntityType type, String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    return switch (type) {
      case PERSON -> samePerson(a, b);
      case ORGANIZATION -> sameBody(one, other) || sameBody(other, one);
      case PLACE -> losesTail(a, b) || losesTail(b, a);
      case EVENT -> endsLike(a, b) || endsLike(b, a);
      case COUNTRY, GROUP -> false;
    };
  }

  static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "").split("[\\s.,]+"))
        .filter(word -> !word.isEmpty() && !word.equals("the") && !SUFFIXES.contains(word))
        .toList();
  }

  private static boolean samePerson(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    String last = longer.get(longer.size() - 1);
    if (shorter.size() == 1) {
      return longer.contains(shorter.get(0)) && !SMALL.contains(shorter.get(0));
    }
    if (longer.containsAll(shorter)) {
      return true;
    }
    return last.equals(shorter.get(shorter.size() - 1)) && sameFirst(shorter.get(0), longer.get(0));
  }

  private static boolean sameFirst(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return one.equals(other)
        || (initial && one.charAt(0) == other.charAt(0))
        || (one.length() > 2 && other.startsWith(one))
        || (other.length() > 2 && one.startsWith(other));
  }

  private static boolean sameBody(String shortName, String longName) {
    List<String> a = words(shortName);
    List<String> b = words(longName);
    return isAcronym(shortName, b) || losesTail(a, b) || endsLike(a, b);
  }

  private static boolean isAcronym(String name, List<String> words) {
    String letters = name.replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder great = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      for (String part : word.split("-", -1)) {
        if (!part.isEmpty()) {
          all.append(part.charAt(0));
          great.append(SMALL.contains(part) ? "" : part.substring(0, 1));
        }
      }
    }
    return words.size() > 1
        && (letters.equalsIgnoreCase(great.toString()) || letters.equalsIgnoreCase(all.toString()));
  }

  /** "Ford" of "Ford Motor Company", "House" of "House of Representatives". */
  private static boolean losesTail(List<String> shorter, List<String> longer) {
    if (shorter.size() >= longer.size() || !longer.subList(0, shorter.size()).equals(shorter)) {
      return false;
    }
    String next = longer.get(shorter.size());
    return TAILS.contains(longer.get(longer.size() - 1)) || next.equals("of");
  }

  /** "Health Ministry" of "Malaysian Health Ministry". */
  private static boolean endsLike(List<String> shorter, List<String> longer) {
    int from = longer.size() - shorter.size();
    return from > 0
        && longer.subList(from, longer.size()).equals(shorter)
        && !SMALL.contains(longer.get(from - 1))
        && !TAILS.contains(shorter.get(0));
  }
}
