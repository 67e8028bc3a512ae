package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    String first = tokens.lemma(at);
    for (int words = MOST_WORDS; words > 1; words--) {
      if (tokens.together(at, at + words - 1)) {
        StringBuilder phrase = new StringBuilder(first);
        for (int i = 1; i < words; i++) {
          phrase.append(' ').append(tokens.lower(at + i));
        }
        add(predicate, rules.verbs(), phrase.toString(), tokens.span(at, at + words), found);
      }
    }
    add(predicate, rules.verbs(), predicate.lemma(), predicate.span(), found);
    if (!predicate.lemma().equals(first) && found.isEmpty()) {
      add(predicate, rules.verbs(), first, tokens.span(at), found);
    }
  }

  private void addNoun(Predicate predicate, List<Trigger> found) {
    int at = predicate.token();
    if (tokens.together(at - 1, at)) {
      String two = tokens.lower(at - 1) + " " + tokens.lemma(at);
      add(predicate, rules.nouns(), two, tokens.span(at - 1, at + 1), found);
    }
    add(predicate, rules.nouns(), predicate.lemma(), predicate.span(), found);
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
