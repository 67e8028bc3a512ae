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
 * Finds the arguments of the predicates of one sentence, those too that stand elsewhere: the object
 * that two verbs share, the noun that a relative clause is about.
 */
final class Arguments {

  private final SentenceGrammar grammar;
  private final DependencyTree tree;
  private final Voices voices;
  private final Subjects subjects;

  Arguments(SentenceGrammar grammar) {
    this.grammar = grammar;
    this.tree = grammar.tree();
    this.voices = new Voices(grammar, tree);
    this.subjects = new Subjects(grammar, tree, voices);
  }

  /** The arguments of a word, in the order of the text. */
  List<Argument> of(int word) {
    List<Argument> found = new ArrayList<>();
    for (int subject : subjects.of(word)) {
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
        preposition.equals("by") && grammar.isVerb(word) && voices.voice(word) == Voice.PASSIVE;
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
    if (!relative || voices.voice(word) == Voice.PASSIVE) {
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
    if (own || !subjects.isObjectControl(word) || voices.voice(word) == Voice.PASSIVE) {
      return;
    }
    for (int clause : tree.children(word, "ccomp", "xcomp")) {
      if (subjects.startsWithTo(clause)) {
        tree.children(clause, "nsubj").forEach(who -> add(found, Function.OBJECT, "", who));
      }
    }
  }

  /** "arrested and charged two men": the first verb shares the object of the second. */
  private void addSharedObject(List<Argument> found, int word) {
    boolean own =
        found.stream().anyMatch(argument -> argument.function() == Function.OBJECT)
            || voices.voice(word) == Voice.PASSIVE;
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
    return voices.voice(word);
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
