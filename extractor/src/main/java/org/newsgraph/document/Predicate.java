package org.newsgraph.document;

import java.util.List;
import java.util.Optional;

/**
 * A verb, noun or adjective with its arguments: the predicate-argument structure of a clause, which
 * all rules read, so that what finds it (patterns over parts of speech, or a parser) can be
 * exchanged.
 *
 * @param span the head word, with particle where it has one ("called off")
 * @param token index of the head word in {@link Layers#TOKENS}
 * @param lemma lemma of the head word, with particle, as {@code call off}
 * @param arguments in the order of the text
 * @param clause the words of its clause, from subject to last complement
 * @param governor index of the predicate in {@link Layers#PREDICATES} of whose clause this one is a
 *     part ("said" for "had accused" in "he said that X had accused Y"); empty for a main clause
 */
public record Predicate(
    Span span,
    int token,
    String lemma,
    Kind kind,
    Voice voice,
    List<Argument> arguments,
    Span clause,
    Mood mood,
    Optional<Integer> governor,
    Origin origin)
    implements Annotation {

  /** Copies the list. */
  public Predicate {
    arguments = List.copyOf(arguments);
  }

  /** Word class of the head word. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Voice of a verb; {@link #NONE} for other kinds. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    NONE
  }

  /** Grammatical function of an argument, before any meaning is given to it. */
  public enum Function {
    SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** The agent of a passive: "by Obama". */
    AGENT,
    /** A phrase with a preposition. */
    OBLIQUE,
    /** Possessor of a noun: "Turkey's invasion". */
    POSSESSOR,
    /** Noun or adjective before a noun: "the U.S. attack". */
    MODIFIER,
    /** Predicate nominal or adjective: "is a politician". */
    COMPLEMENT,
    APPOSITION
  }

  /**
   * One argument.
   *
   * @param preposition in lower case; empty text where there is none
   * @param phrase the whole phrase, without preposition
   * @param head the head word of the phrase
   */
  public record Argument(Function function, String preposition, Span phrase, Span head) {}

  /**
   * What its clause says of whether it happens.
   *
   * @param negated under a negation: "not", "never", "no", "without", "failed to"
   * @param cues lemmas under which it stands, outermost first: modal verbs ("will", "may"), control
   *     verbs ("threaten", "plan"), conditionals ("if"), hedges ("alleged")
   */
  public record Mood(boolean negated, List<String> cues) {

    /** A plain statement. */
    public static final Mood PLAIN = new Mood(false, List.of());

    /** Copies the list. */
    public Mood {
      cues = List.copyOf(cues);
    }
  }
}
