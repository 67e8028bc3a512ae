package org.newsgraph.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {

  /** Stand before a name or number: never at a sentence's end. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "maj", "capt",
          "sgt", "cpl", "pvt", "adm", "cmdr", "brig", "rev", "fr", "hon", "pres", "supt", "insp",
          "det", "st", "mt", "ft", "no", "nos", "vs", "v", "pp", "cf", "messrs", "mme", "mlle",
          "sr", "sra", "amb", "atty", "comdr", "ald", "reps", "sens", "gens", "drs", "e.g", "i.e",
          "viz", "approx", "est", "al-haj");

  /** May end a sentence: it ends where the next word usually begins one. */
  private static final Set<String> EITHER =
      Set.of(
          "inc", "corp", "co", "ltd", "bros", "llc", "plc", "jr", "etc", "dept", "univ", "assn",
          "ave", "blvd", "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "a.m", "p.m",
          "ph.d", "b.c", "a.d", "u.s", "u.k", "u.n", "d.c", "e.u", "conn", "mass", "calif", "fla",
          "ala", "ariz", "ark", "colo", "del", "ga", "ill", "ind", "kan", "ky", "la", "md", "mich",
          "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt",
          "va", "wash", "wis", "wyo", "al");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})?");
  private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

  /** Words that begin sentences but hardly ever continue a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "after",
          "before",
          "when",
          "while",
          "if",
          "as",
          "although",
          "though",
          "however",
          "meanwhile",
          "also",
          "there",
          "here",
          "what",
          "who",
          "why",
          "how",
          "where",
          "some",
          "many",
          "most",
          "both",
          "several",
          "according",
          "since",
          "until",
          "during",
          "despite",
          "under",
          "over",
          "one",
          "two",
          "three",
          "no",
          "not",
          "now",
          "then",
          "last",
          "earlier",
          "later",
          "asked",
          "once",
          "because",
          "another",
          "others");

  private Abbreviations() {}

  /**
   * Whether the full stop behind {@code word} (given without it) is part of an abbreviation and no
   * sentence ends there, seen the word that follows.
   */
  static boolean continues(String word, String next) {
    String lower = word.toLowerCase(Locale.ENGLISH);
    if (BEFORE_A_NAME.contains(lower)) {
      return !(lower.equals("no") && startsSentence(next));
    }
    boolean either =
        EITHER.contains(lower)
            || INITIAL.matcher(word).matches()
            || LETTERS_WITH_STOPS.matcher(word).matches();
    return either && !startsSentence(next);
  }

  private static boolean startsSentence(String next) {
    return STARTERS.contains(next.toLowerCase(Locale.ENGLISH));
  }
}
