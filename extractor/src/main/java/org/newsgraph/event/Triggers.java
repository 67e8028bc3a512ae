package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.document.Predicate;
import org.newsgraph.document.Predicate.Voice;
import org.newsgraph.document.Span;
import org.newsgraph.document.TokenIndex;

/** Finds the families that a predicate may trigger; those with more words first. */
final class Triggers {

  private static final int MOST_WORDS = 4;

  private final EventRules rules;
  private final TokenIndex tokens;

  Triggers(EventRules rules, TokenIndex tokens) {
    this.rules = rules;
    this.tokens = tokens;
  }

  /** A family and the words that triggered it. */
  record Trigger(Family family, Span span) {}

  /** What a predicate may trigger. */
  List<Trigger> of(Predicate predicate) {
    List<Trigger> found = new ArrayList<>();
    switch (predicate.kind()) {
      case VERB -> addVerb(predicate, found);
      case NOUN -> addNoun(predicate, found);
      case ADJECTIVE ->
          add(predicate, rules.adjectives(), predicate.lemma(), predicate.span(), found);
    }
    return found;
  }

  private void addVerb(Predicate predicate, List<Trigger> found) {
    int at = predicate.token();
    Set<String> bases = BaseForms.of(tokens.lower(at), tokens.lemma(at), rules.irregular());
    for (int words = MOST_WORDS; words > 1; words--) {
      if (tokens.together(at, at + words - 1)) {
        addFirst(
            predicate, rules.verbs(), bases, rest(at, words), tokens.span(at, at + words), found);
      }
    }
    int space = predicate.lemma().indexOf(' ');
    String particle = space < 0 ? "" : predicate.lemma().substring(space);
    addFirst(predicate, rules.verbs(), bases, particle, predicate.span(), found);
    if (found.isEmpty() && !particle.isEmpty()) {
      addFirst(predicate, rules.verbs(), bases, "", tokens.span(at), found);
    }
  }

  /** The words behind the first, as they are written. */
  private String rest(int at, int words) {
    StringBuilder rest = new StringBuilder();
    for (int i = 1; i < words; i++) {
      rest.append(' ').append(tokens.lower(at + i));
    }
    return rest.toString();
  }

  /** The families of the first base form that has any. */
  private void addFirst(
      Predicate predicate,
      Map<String, List<Family>> index,
      Set<String> bases,
      String rest,
      Span span,
      List<Trigger> found) {
    int before = found.size();
    for (String base : bases) {
      if (found.size() == before) {
        add(predicate, index, base + rest, span, found);
      }
    }
  }

  private void addNoun(Predicate predicate, List<Trigger> found) {
    int at = predicate.token();
    Set<String> bases = BaseForms.of(tokens.lower(at), tokens.lemma(at), rules.irregular());
    if (tokens.together(at - 1, at)) {
      Set<String> pairs = new LinkedHashSet<>();
      bases.forEach(base -> pairs.add(tokens.lower(at - 1) + " " + base));
      addFirst(predicate, rules.nouns(), pairs, "", tokens.span(at - 1, at + 1), found);
    }
    addFirst(predicate, rules.nouns(), bases, "", predicate.span(), found);
  }

  private void add(
      Predicate predicate,
      Map<String, List<Family>> index,
      String words,
      Span span,
      List<Trigger> found) {
    for (Family family : index.getOrDefault(words, List.of())) {
      boolean voice = !family.passiveOnly() || predicate.voice() == Voice.PASSIVE;
      if (voice && hasContext(predicate, family)) {
        found.add(new Trigger(family, span));
      }
    }
  }

  private boolean hasContext(Predicate predicate, Family family) {
    if (family.contextWords().isEmpty()) {
      return true;
    }
    int at = predicate.token();
    for (int i = at + 1; tokens.together(at, i) && i < at + 15; i++) {
      if (family.contextWords().contains(tokens.lower(i))
          || family.contextWords().contains(tokens.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
