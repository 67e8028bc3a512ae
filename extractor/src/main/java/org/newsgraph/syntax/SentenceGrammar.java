package org.newsgraph.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.document.Span;
import org.newsgraph.document.TokenIndex;

/**
 * One sentence with its tree; words count from 0 within it.
 *
 * @param first index of its first word in the document's tokens
 */
record SentenceGrammar(TokenIndex tokens, int first, DependencyTree tree) {

  /** Relations that begin something of its own, which is no part of a phrase. */
  private static final List<String> OUTSIDE =
      List.of(
          "acl",
          "acl:relcl",
          "appos",
          "conj",
          "cc",
          "punct",
          "case",
          "parataxis",
          "advcl",
          "cop",
          "nsubj",
          "nsubj:pass",
          "aux",
          "mark",
          "obl",
          "ccomp",
          "advmod",
          "discourse",
          "orphan");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "where");

  String lower(int word) {
    return tokens.lower(first + word);
  }

  String lemma(int word) {
    return tokens.lemma(first + word);
  }

  String tag(int word) {
    return tokens.tag(first + word);
  }

  int size() {
    return tree.size();
  }

  /** Where a word stands in the text. */
  Span span(int word) {
    return tokens.span(first + word);
  }

  /** The phrase of which a word is the head, without what follows as clause or apposition. */
  Span phrase(int head) {
    List<Integer> words = tree.subtree(head, OUTSIDE);
    return span(words.get(0)).union(span(words.get(words.size() - 1)));
  }

  /** All that hangs on a word, without coordinated clauses. */
  Span clause(int head) {
    List<Integer> words = tree.subtree(head, List.of("conj", "cc", "parataxis", "punct"));
    return span(words.get(0)).union(span(words.get(words.size() - 1)));
  }

  /** A word and those coordinated with it. */
  List<Integer> coordinated(int word) {
    List<Integer> all = new ArrayList<>(List.of(word));
    all.addAll(tree.children(word, "conj"));
    return all;
  }

  /** The preposition of a word in lower case, of several words where it has them; or empty text. */
  String preposition(int word) {
    List<String> words = new ArrayList<>();
    for (int child : tree.children(word, "case")) {
      if (child < word) {
        words.add(lower(child));
        tree.children(child, "fixed").forEach(more -> words.add(lower(more)));
      }
    }
    return String.join(" ", words);
  }

  boolean isVerb(int word) {
    return tag(word).equals("VERB");
  }

  boolean isNoun(int word) {
    return tag(word).equals("NOUN");
  }

  boolean isNominal(int word) {
    return Set.of("NOUN", "PROPN", "PRON", "NUM").contains(tag(word));
  }

  boolean isRelativePronoun(int word) {
    return RELATIVE.contains(lower(word)) && !tag(word).equals("NOUN");
  }

  /** Whether a verb stands in its -ing form. */
  boolean isGerund(int word) {
    return lower(word).endsWith("ing") && !lemma(word).endsWith("ing");
  }

  /** Whether a verb may be a past participle, by its form. */
  boolean isParticiple(int word) {
    String form = lower(word);
    boolean ending = form.endsWith("ed") || form.endsWith("en") || form.endsWith("wn");
    return !isGerund(word) && !form.endsWith("s") && (ending || !form.equals(lemma(word)));
  }

  /** The lemma with its particle: {@code call off}. */
  String fullLemma(int word) {
    StringBuilder lemma = new StringBuilder(lemma(word));
    tree.children(word, "compound:prt").forEach(part -> lemma.append(' ').append(lower(part)));
    return lemma.toString();
  }

  /** The word with its particle where it directly follows. */
  Span fullSpan(int word) {
    Span span = span(word);
    for (int part : tree.children(word, "compound:prt")) {
      if (part == word + 1) {
        span = span.union(span(part));
      }
    }
    return span;
  }
}
