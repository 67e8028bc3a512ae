package org.newsgraph.syntax;

import java.util.List;
import java.util.Set;
import org.newsgraph.document.Predicate.Voice;

/**
 * Finds the subjects of the predicates of one sentence, those too that grammar leaves unsaid: the
 * one that a second verb shares, that of an infinitive, the noun to which a participle or a
 * relative clause belongs.
 */
record Subjects(SentenceGrammar grammar, DependencyTree tree, Voices voices) {

  /** Verbs whose object does what the infinitive tells: "asked Iran to stop". */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "order",
          "tell",
          "force",
          "allow",
          "help",
          "persuade",
          "expect",
          "want",
          "request",
          "encourage",
          "require",
          "compel",
          "direct",
          "instruct",
          "invite",
          "permit",
          "advise",
          "warn",
          "press",
          "lead",
          "cause",
          "enable",
          "convince",
          "call",
          "appoint",
          "command",
          "pressure",
          "beg",
          "implore",
          "remind",
          "authorize",
          "oblige",
          "mandate");

  /** Deep enough for any real sentence, and an end for a broken tree. */
  private static final int DEEPEST = 6;

  /** The words that are the grammatical subject of a word, said or unsaid. */
  List<Integer> of(int word) {
    return subjects(word, 0);
  }

  /** Whether the object of a verb does what an infinitive behind it tells. */
  boolean isObjectControl(int word) {
    return OBJECT_CONTROL.contains(grammar.lemma(word));
  }

  private List<Integer> subjects(int word, int depth) {
    List<Integer> own = tree.children(word, "nsubj", "nsubj:pass");
    List<Integer> said = own.stream().filter(child -> !grammar.isRelativePronoun(child)).toList();
    if (!said.isEmpty()) {
      return said;
    }
    boolean predicative = grammar.isVerb(word) || tree.has(word, "cop");
    if (depth > DEEPEST || !predicative) {
      return List.of();
    }
    if (grammar.isVerb(word) && tree.label(word).equals("amod")) {
      return List.of(tree.head(word));
    }
    List<Integer> inherited =
        tree.head(word) == DependencyTree.ROOT ? List.of() : inherited(word, depth);
    return inherited.isEmpty() && isFinite(word) ? lone(word) : inherited;
  }

  private boolean isFinite(int word) {
    return !grammar.isGerund(word)
        && !startsWithTo(word)
        && Set.of("root", "conj", "ccomp", "parataxis", "advcl").contains(tree.label(word));
  }

  /**
   * The nearest noun before a verb that stands free: no preposition before it, no other verb of
   * which it is the subject but one of its own relative clause. It mends trees in which what stands
   * between subject and verb has torn them apart.
   */
  private List<Integer> lone(int word) {
    for (int at = word - 1; at >= 0; at--) {
      boolean clauseEnd = tree.children(at, "nsubj", "nsubj:pass").size() > 0 && isFinite(at);
      if (clauseEnd || grammar.lower(at).equals(";")) {
        return List.of();
      }
      boolean free =
          grammar.isNominal(at)
              && !tree.has(at, "case")
              && Set.of(
                      "root",
                      "nsubj",
                      "nsubj:pass",
                      "dislocated",
                      "parataxis",
                      "dep",
                      "obl",
                      "conj")
                  .contains(tree.label(at))
              && !grammar.isRelativePronoun(at);
      if (free) {
        return List.of(at);
      }
    }
    return List.of();
  }

  private List<Integer> inherited(int word, int depth) {
    int head = tree.head(word);
    return switch (tree.label(word)) {
      case "acl:relcl" -> tree.has(word, "nsubj", "nsubj:pass") ? List.of(head) : List.of();
      case "acl" -> ofNounClause(word, head, depth);
      case "conj" -> predicateLike(head) ? subjects(sharedWith(word, head), depth + 1) : List.of();
      case "xcomp", "ccomp" -> controlled(word, head, depth);
      case "advcl" -> ofAdverbial(word, head, depth);
      case "parataxis" -> List.of();
      default -> List.of();
    };
  }

  /**
   * "left to see him but was arrested": a finite verb goes on with the finite one, not with "see".
   */
  private int sharedWith(int word, int head) {
    int at = head;
    boolean finite = tree.has(word, "aux:pass", "aux") && !startsWithTo(word);
    for (int steps = 0; finite && steps < DEEPEST && startsWithTo(at); steps++) {
      boolean verbAbove = tree.head(at) != DependencyTree.ROOT && predicateLike(tree.head(at));
      if (!verbAbove) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  private boolean predicateLike(int word) {
    return grammar.isVerb(word) || tree.has(word, "cop");
  }

  /** "troops fighting there": the noun; "a plan to invade": who has the plan. */
  private List<Integer> ofNounClause(int word, int noun, int depth) {
    if (!startsWithTo(word)) {
      return List.of(noun);
    }
    List<Integer> owner = tree.children(noun, "nmod:poss");
    if (!owner.isEmpty()) {
      return owner;
    }
    int verb = tree.head(noun);
    boolean object = verb != DependencyTree.ROOT && tree.label(noun).equals("obj");
    return object ? subjects(verb, depth + 1) : List.of();
  }

  /** "accused Iran of spying": the object spies; "left, saying": who left says. */
  private List<Integer> ofAdverbial(int word, int head, int depth) {
    boolean about =
        tree.children(word, "mark").stream()
            .anyMatch(mark -> Set.of("of", "for", "from").contains(grammar.lower(mark)));
    boolean objectActs = about && grammar.isVerb(head) && voices.voice(head) == Voice.ACTIVE;
    List<Integer> objects = objectActs ? tree.children(head, "obj") : List.of();
    return objects.isEmpty() ? subjects(head, depth + 1) : objects;
  }

  boolean startsWithTo(int word) {
    return tree.children(word, "mark", "aux").stream()
        .anyMatch(child -> grammar.lower(child).equals("to"));
  }

  private List<Integer> controlled(int word, int head, int depth) {
    if (!grammar.isVerb(head)) {
      return subjects(head, depth + 1);
    }
    boolean finite =
        tree.label(word).equals("ccomp") && !startsWithTo(word) && !grammar.isGerund(word);
    if (finite) {
      return List.of();
    }
    if (OBJECT_CONTROL.contains(grammar.lemma(head)) && voices.voice(head) == Voice.ACTIVE) {
      List<Integer> objects = tree.children(head, "obj", "iobj");
      List<Integer> called = callees(head);
      return objects.isEmpty() ? called : objects;
    }
    return subjects(head, depth + 1);
  }

  /** "called on Iran to stop": the phrase with "on". */
  private List<Integer> callees(int verb) {
    return tree.children(verb, "obl").stream()
        .filter(child -> Set.of("on", "upon", "for").contains(grammar.preposition(child)))
        .toList();
  }
}
