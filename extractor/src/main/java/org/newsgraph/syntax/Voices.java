package org.newsgraph.syntax;

import org.newsgraph.document.Predicate.Voice;

/** Tells whether the verbs of one sentence are active or passive. */
record Voices(SentenceGrammar grammar, DependencyTree tree) {

  /** Deep enough for any real sentence, and an end for a broken tree. */
  private static final int DEEPEST = 6;

  /** The voice of a word. */
  Voice voice(int word) {
    if (!grammar.isVerb(word)) {
      return Voice.NONE;
    }
    return isPassive(word, 0) ? Voice.PASSIVE : Voice.ACTIVE;
  }

  private boolean isPassive(int word, int depth) {
    if (tree.has(word, "nsubj:pass", "aux:pass")) {
      return true;
    }
    if (!grammar.isParticiple(word) || tree.has(word, "aux") || depth > DEEPEST) {
      return false;
    }
    return switch (tree.label(word)) {
      case "acl", "amod" -> true;
      case "advcl" -> !tree.has(word, "nsubj") && !tree.has(word, "obj");
      case "conj" ->
          !tree.has(word, "nsubj")
              && grammar.isVerb(tree.head(word))
              && !tree.has(word, "obj")
              && isPassive(tree.head(word), depth + 1);
      default -> false;
    };
  }
}
