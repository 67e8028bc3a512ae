package org.newsgraph.coreference;

import java.util.Set;

/** Verbs whose subject speaks, as far as finding out whom a pronoun means asks for it. */
final class SpeechVerbs {

  private static final Set<String> LEMMAS =
      Set.of(
          "say",
          "tell",
          "write",
          "add",
          "state",
          "tweet",
          "declare",
          "announce",
          "comment",
          "note",
          "claim",
          "explain",
          "remark",
          "argue",
          "warn",
          "insist",
          "reply",
          "respond",
          "post",
          "continue",
          "conclude",
          "report",
          "acknowledge",
          "stress",
          "ask",
          "describe",
          "call");

  private SpeechVerbs() {}

  static boolean holds(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
