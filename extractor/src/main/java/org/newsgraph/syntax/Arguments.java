package org.newsgraph.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Predicate.Argument;
import org.newsgraph.document.Predicate.Function;
import org.newsgraph.document.Predicate.Voice;

/**
 * Finds the arguments of the predicates of one sentence, those too that grammar leaves unsaid: the
 * subject that a second verb shares, that of an infinitive, the noun to which a participle or a
 * relative clause belongs.
 */
final class Arguments {

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

  private final SentenceGrammar grammar;
  private final DependencyTree tree;

  Arguments(SentenceGrammar grammar) {
    this.grammar = grammar;
    this.tree = grammar.tree();
  }

  /** The arguments of a word, in the order of the text. */
  List<Argument> of(int word) {
    List<Argument> found = new ArrayList<>();
    for (int subject : subjects(word, 0)) {
      add(found, Function.SUBJECT, "", subject);
    }
    for (int child : tree.children(word)) {
      addChild(found, word, child);
    }
    if (grammar.isVerb(word)) {
      addRelativeObject(found, word);
      addSharedObject(found, word);
      addRaisedObject(found, word);
    }
    found.sort(Comparator.comparing(Argument::head));
    return found;
  }

  private void addChild(List<Argument> found, int word, int child) {
    switch (tree.label(child)) {
      case "obj" -> addPlain(found, Function.OBJECT, child);
      case "iobj" -> addPlain(found, Function.INDIRECT_OBJECT, child);
      case "obl", "nmod" -> addOblique(found, word, child);
      case "nmod:poss" -> add(found, Function.POSSESSOR, "", child);
      case "appos" -> add(found, Function.APPOSITION, "", child);
      case "compound", "amod" -> add(found, Function.MODIFIER, "", child);
      case "xcomp" -> {
        if (!grammar.isVerb(child)) {
          add(found, Function.COMPLEMENT, "", child);
        }
      }
      default -> {
        // clauses and function words are no arguments
      }
    }
  }

  private void addPlain(List<Argument> found, Function function, int child) {
    if (!grammar.isRelativePronoun(child)) {
      add(found, function, "", child);
    }
  }

  private void addOblique(List<Argument> found, int word, int child) {
    String preposition = grammar.preposition(child);
    boolean agent =
        preposition.equals("by") && grammar.isVerb(word) && voice(word) == Voice.PASSIVE;
    if (preposition.isEmpty() && !grammar.isNominal(child)) {
      return;
    }
    add(found, agent ? Function.AGENT : Function.OBLIQUE, preposition, child);
  }

  private void add(List<Argument> found, Function function, String preposition, int child) {
    for (int one : grammar.coordinated(child)) {
      String own = grammar.preposition(one);
      found.add(
          new Argument(
              function,
              own.isEmpty() || function != Function.OBLIQUE ? preposition : own,
              grammar.phrase(one),
              grammar.span(one)));
    }
  }

  /** "the man she met": the noun is the object of a relative clause that has none. */
  private void addRelativeObject(List<Argument> found, int word) {
    boolean relative = tree.label(word).equals("acl:relcl");
    if (!relative || voice(word) == Voice.PASSIVE) {
      return;
    }
    boolean ownSubject =
        tree.children(word, "nsubj").stream().anyMatch(child -> !grammar.isRelativePronoun(child));
    boolean ownObject =
        tree.children(word, "obj", "ccomp", "xcomp").stream()
            .anyMatch(child -> !grammar.isRelativePronoun(child));
    if (ownSubject && !ownObject && !isPlace(word)) {
      add(found, Function.OBJECT, "", tree.head(word));
    }
  }

  private boolean isPlace(int word) {
    return tree.children(word).stream()
        .anyMatch(child -> Set.of("where", "when", "why").contains(grammar.lower(child)));
  }

  /** "allowed them to stay": who stays is the object, also where the tree has it further down. */
  private void addRaisedObject(List<Argument> found, int word) {
    boolean own = found.stream().anyMatch(argument -> argument.function() == Function.OBJECT);
    if (own || !OBJECT_CONTROL.contains(grammar.lemma(word)) || voice(word) == Voice.PASSIVE) {
      return;
    }
    for (int clause : tree.children(word, "ccomp", "xcomp")) {
      if (startsWithTo(clause)) {
        tree.children(clause, "nsubj").forEach(who -> add(found, Function.OBJECT, "", who));
      }
    }
  }

  /** "arrested and charged two men": the first verb shares the object of the second. */
  private void addSharedObject(List<Argument> found, int word) {
    boolean own =
        found.stream().anyMatch(argument -> argument.function() == Function.OBJECT)
            || voice(word) == Voice.PASSIVE;
    if (own || tree.has(word, "ccomp", "xcomp", "obl")) {
      return;
    }
    for (int next : tree.children(word, "conj")) {
      if (grammar.isVerb(next) && next - word <= 3 && !tree.has(next, "nsubj", "nsubj:pass")) {
        for (int object : tree.children(next, "obj")) {
          add(found, Function.OBJECT, "", object);
        }
      }
    }
  }

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

  /** The words that are the grammatical subject of a word, said or unsaid. */
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
    boolean objectActs = about && grammar.isVerb(head) && voice(head) == Voice.ACTIVE;
    List<Integer> objects = objectActs ? tree.children(head, "obj") : List.of();
    return objects.isEmpty() ? subjects(head, depth + 1) : objects;
  }

  private boolean startsWithTo(int word) {
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
    if (OBJECT_CONTROL.contains(grammar.lemma(head)) && voice(head) == Voice.ACTIVE) {
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

  /** The word of the nearest predicate above: a verb, a noun, or what has a copula. */
  Optional<Integer> governor(int word) {
    int at = tree.head(word);
    for (int steps = 0; at != DependencyTree.ROOT && steps < tree.size(); steps++) {
      if (grammar.isVerb(at) || grammar.isNoun(at) || tree.has(at, "cop")) {
        return Optional.of(at);
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }
}
