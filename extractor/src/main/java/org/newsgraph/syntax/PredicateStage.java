package org.newsgraph.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Predicate;
import org.newsgraph.document.Predicate.Kind;
import org.newsgraph.document.Stage;
import org.newsgraph.document.TokenIndex;

/**
 * Finds the predicates of each sentence: all verbs, all common nouns, and adjectives that say what
 * something is, with their arguments and mood. A dependency tree is made on the way.
 */
public final class PredicateStage implements Stage<Predicate> {

  private static final Origin ORIGIN = new Origin("predicates", "tree");

  /** Longer ones are tables or lists, of which a tree says nothing. */
  private static final int LONGEST_SENTENCE = 200;

  private final DependencyParser parser = DependencyParser.load();

  @Override
  public String name() {
    return "predicates";
  }

  @Override
  public Layer<Predicate> adds() {
    return Layers.PREDICATES;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS);
  }

  @Override
  public List<Predicate> annotate(Document document) {
    TokenIndex tokens = TokenIndex.of(document);
    List<Draft> drafts = new ArrayList<>();
    int first = 0;
    while (first < tokens.size()) {
      int end = first;
      while (tokens.together(first, end)) {
        end++;
      }
      if (end - first <= LONGEST_SENTENCE) {
        addSentence(new SentenceGrammar(tokens, first, tree(tokens, first, end)), drafts);
      }
      first = end;
    }
    return finish(drafts);
  }

  private DependencyTree tree(TokenIndex tokens, int first, int end) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(tokens.word(i));
      tags.add(tokens.tag(i));
    }
    return parser.parse(words, tags);
  }

  /** A predicate that knows its governor by the token; the index comes when all are found. */
  private record Draft(Predicate predicate, int governor) {}

  private static void addSentence(SentenceGrammar grammar, List<Draft> drafts) {
    Arguments arguments = new Arguments(grammar);
    Moods moods = new Moods(grammar);
    for (int word = 0; word < grammar.size(); word++) {
      if (!isPredicate(grammar, word)) {
        continue;
      }
      Predicate predicate =
          new Predicate(
              grammar.fullSpan(word),
              grammar.first() + word,
              grammar.fullLemma(word),
              kind(grammar, word),
              arguments.voice(word),
              arguments.of(word),
              grammar.clause(word),
              moods.of(word),
              java.util.Optional.empty(),
              ORIGIN);
      int governor = arguments.governor(word).map(at -> grammar.first() + at).orElse(-1);
      drafts.add(new Draft(predicate, governor));
    }
  }

  private static boolean isPredicate(SentenceGrammar grammar, int word) {
    return switch (grammar.tag(word)) {
      case "VERB", "NOUN" -> true;
      case "ADJ" -> grammar.tree().has(word, "cop") || !grammar.tree().label(word).equals("amod");
      default -> grammar.tree().has(word, "cop");
    };
  }

  private static Kind kind(SentenceGrammar grammar, int word) {
    return switch (grammar.tag(word)) {
      case "VERB" -> Kind.VERB;
      case "ADJ" -> Kind.ADJECTIVE;
      default -> Kind.NOUN;
    };
  }

  private static List<Predicate> finish(List<Draft> drafts) {
    drafts.sort(java.util.Comparator.comparing(draft -> draft.predicate().span()));
    Map<Integer, Integer> byToken = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      byToken.put(drafts.get(i).predicate().token(), i);
    }
    List<Predicate> found = new ArrayList<>();
    for (Draft draft : drafts) {
      Integer governor = byToken.get(draft.governor());
      Predicate p = draft.predicate();
      found.add(
          new Predicate(
              p.span(),
              p.token(),
              p.lemma(),
              p.kind(),
              p.voice(),
              p.arguments(),
              p.clause(),
              p.mood(),
              java.util.Optional.ofNullable(governor),
              p.origin()));
    }
    return found;
  }
}
