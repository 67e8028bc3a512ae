package org.newsgraph.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.document.Predicate.Mood;

/**
 * Tells what stands over the predicates of one sentence: negations, and the cues by which readers
 * know that something is planned, wished, feared or alleged. What the cues mean is decided where
 * events are made.
 */
final class Moods {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "no");

  /** Verbs that say of what hangs on them that it did not happen. */
  private static final Set<String> DENYING =
      Set.of("fail", "refuse", "decline", "avoid", "stop", "prevent", "cease", "forbid");

  /** Verbs that only carry the noun behind them, which shares their negation. */
  private static final Set<String> LIGHT =
      Set.of(
          "hold", "launch", "make", "carry", "conduct", "take", "give", "offer", "have", "reach",
          "sign", "issue", "stage", "impose", "win", "commit", "provide", "order", "pay", "file",
          "begin", "start", "open", "see", "cause", "lead", "report", "mount", "deliver", "grant");

  private static final Set<String> PUT_ASIDE = Set.of("rather than", "instead of", "far from");

  private static final int DEEPEST = 6;

  private final SentenceGrammar grammar;
  private final DependencyTree tree;

  Moods(SentenceGrammar grammar) {
    this.grammar = grammar;
    this.tree = grammar.tree();
  }

  /** The mood of a word. */
  Mood of(int word) {
    List<String> cues = new ArrayList<>();
    boolean negated = collect(word, cues, 0);
    return new Mood(negated || isPutAside(word), cues);
  }

  /** Adds the cues over a word, outermost first, and tells whether it is negated. */
  private boolean collect(int word, List<String> cues, int depth) {
    boolean negated = isNegated(word);
    int head = tree.head(word);
    if (head != DependencyTree.ROOT && depth < DEEPEST) {
      negated ^= fromAbove(word, head, cues, depth);
    }
    addOwn(word, cues);
    return negated;
  }

  private boolean fromAbove(int word, int head, List<String> cues, int depth) {
    boolean verbal = grammar.isVerb(head) || grammar.isNoun(head) || tree.has(head, "cop");
    return switch (tree.label(word)) {
      case "xcomp" -> {
        if (grammar.lemma(head).equals("be")) {
          cues.add("be to");
        }
        yield verbal && carry(head, cues, depth, true);
      }
      case "ccomp" -> {
        cues.add(grammar.fullLemma(head));
        yield DENYING.contains(grammar.lemma(head));
      }
      case "acl" -> {
        boolean infinitive = startsWithTo(word);
        boolean negated = infinitive && carry(head, cues, depth, true);
        if (infinitive) {
          cues.add("in order to");
        }
        yield negated;
      }
      case "advcl" -> fromAdverbial(word, head, cues, depth);
      case "conj" -> sharesAuxiliaries(word, head) && collect(head, cues, depth + 1);
      case "obj", "obl", "nsubj:pass" ->
          grammar.isVerb(head)
              && !grammar.isVerb(word)
              && carry(head, cues, depth, LIGHT.contains(grammar.lemma(head)));
      case "nmod" -> {
        if (grammar.isNoun(head)) {
          cues.add(grammar.lemma(head));
        }
        yield false;
      }
      default -> false;
    };
  }

  private boolean carry(int head, List<String> cues, int depth, boolean withNegation) {
    boolean negated = collect(head, cues, depth + 1);
    cues.add(grammar.fullLemma(head) + callFor(head));
    return (negated && withNegation) ^ DENYING.contains(grammar.lemma(head));
  }

  /** "call for" tells another thing than "call". */
  private String callFor(int head) {
    boolean calls = grammar.lemma(head).equals("call") || grammar.lemma(head).equals("appeal");
    boolean has =
        calls
            && tree.children(head, "obl").stream()
                .anyMatch(o -> grammar.preposition(o).equals("for"));
    return has ? " for" : "";
  }

  private boolean fromAdverbial(int word, int head, List<String> cues, int depth) {
    for (int mark : tree.children(word, "mark", "advmod")) {
      if (Set.of("if", "unless", "whether", "lest").contains(grammar.lower(mark))) {
        cues.add("if");
      }
      if (grammar.lower(mark).equals("without")) {
        return true;
      }
    }
    if (startsWithTo(word) && !tree.has(word, "nsubj")) {
      carry(head, cues, depth, false);
      cues.add("in order to");
    } else if (isContent(word)) {
      cues.add(grammar.fullLemma(head));
    }
    return false;
  }

  /** "accused of spying", "banned from entering": what the verb is about. */
  private boolean isContent(int word) {
    return tree.children(word, "mark").stream()
        .anyMatch(
            mark -> Set.of("of", "for", "from", "with", "against").contains(grammar.lower(mark)));
  }

  private boolean sharesAuxiliaries(int word, int head) {
    return grammar.tag(word).equals(grammar.tag(head))
        && !tree.has(word, "nsubj", "nsubj:pass", "aux", "aux:pass");
  }

  private boolean startsWithTo(int word) {
    return tree.children(word, "mark", "aux").stream().anyMatch(c -> grammar.lower(c).equals("to"));
  }

  private boolean isNegated(int word) {
    for (int child : tree.children(word)) {
      boolean function = Set.of("advmod", "det", "cc:preconj", "mark").contains(tree.label(child));
      if (function && NEGATIONS.contains(grammar.lower(child))) {
        return true;
      }
      boolean participant = Set.of("nsubj", "nsubj:pass", "obj").contains(tree.label(child));
      if (participant && grammar.isVerb(word) && isNothing(child)) {
        return true;
      }
      if (tree.label(child).equals("case") && grammar.lower(child).equals("without")) {
        return true;
      }
    }
    return false;
  }

  /** "rather than press him to go": what follows, up to a comma, is not done. */
  private boolean isPutAside(int word) {
    for (int at = word - 1; at > 0 && !grammar.tag(at).equals("PUNCT"); at--) {
      if (PUT_ASIDE.contains(grammar.lower(at - 1) + " " + grammar.lower(at))) {
        return grammar.isVerb(word);
      }
    }
    return false;
  }

  private boolean isNothing(int word) {
    return Set.of("nobody", "none", "nothing", "neither").contains(grammar.lower(word))
        || tree.children(word, "det").stream().anyMatch(d -> grammar.lower(d).equals("no"))
        || (grammar.lower(word).equals("one") && word > 0 && grammar.lower(word - 1).equals("no"));
  }

  private void addOwn(int word, List<String> cues) {
    for (int child : tree.children(word)) {
      switch (tree.label(child)) {
        case "aux" -> addAuxiliary(child, cues);
        case "advmod", "amod" -> cues.add(grammar.lemma(child).toLowerCase(Locale.ROOT));
        case "mark" -> {
          if (Set.of("if", "unless", "whether").contains(grammar.lower(child))) {
            cues.add("if");
          }
        }
        default -> {
          // nothing else colours a predicate
        }
      }
    }
  }

  private void addAuxiliary(int child, List<String> cues) {
    switch (grammar.lower(child)) {
      case "'ll", "wo", "will", "shall" -> cues.add("will");
      case "ca", "can" -> cues.add("can");
      case "'d" -> cues.add("would");
      case "would", "could", "may", "might", "should", "must" -> cues.add(grammar.lower(child));
      default -> {
        // have, be, do, to
      }
    }
  }
}
