package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.EventType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Predicate;
import org.newsgraph.document.Predicate.Argument;
import org.newsgraph.document.Predicate.Function;
import org.newsgraph.document.Predicate.Kind;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.Statement;
import org.newsgraph.document.TimeExpression;

/** Tells when and where an event was, and on whose word it stands. One per document. */
final class Circumstances {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "inside", "on", "off", "across", "around", "within");
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.PLACE, EntityType.COUNTRY, EntityType.ORGANIZATION);

  /** Types of which one is done by speaking, so that it has the time of the speech. */
  private static final Set<EventType> SPOKEN =
      Set.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.AGREE);

  private final Document document;
  private final EntityFinder entities;
  private final EventRules rules;
  private final List<Predicate> predicates;

  Circumstances(Document document, EntityFinder entities, EventRules rules) {
    this.document = document;
    this.rules = rules;
    this.entities = entities;
    this.predicates = document.get(Layers.PREDICATES);
  }

  /** When, where and by whom told. */
  record Told(Optional<String> time, List<EntityId> places, List<EntityId> sources) {}

  /**
   * What is told of the event of a predicate.
   *
   * @param actors of the event, whose speech may tell its time
   */
  Told of(Predicate predicate, List<EntityId> actors, EventType type) {
    Optional<String> time = time(predicate);
    if (time.isEmpty() && SPOKEN.contains(type) && predicate.mood().cues().isEmpty()) {
      time = timeOfSpeech(predicate, actors);
    }
    return new Told(time, places(predicate), sources(predicate));
  }

  /** "X accused Y of …. Speaking on Sunday, X said …": the time of the next words of the actor. */
  private Optional<String> timeOfSpeech(Predicate predicate, List<EntityId> actors) {
    List<Sentence> sentences = document.get(Layers.SENTENCES);
    int next = sentences.indexOf(document.sentenceAt(predicate.span())) + 1;
    if (next >= sentences.size()) {
      return Optional.empty();
    }
    return document.within(Layers.PREDICATES, sentences.get(next).span()).stream()
        .filter(speech -> rules.speech().contains(speech.lemma()))
        .filter(speech -> hasSubject(speech, actors))
        .flatMap(speech -> time(speech).stream())
        .findFirst();
  }

  private boolean hasSubject(Predicate predicate, List<EntityId> wanted) {
    return predicate.arguments().stream()
        .filter(argument -> argument.function() == Function.SUBJECT)
        .anyMatch(
            argument -> entities.at(argument).filter(e -> wanted.contains(e.id())).isPresent());
  }

  /**
   * The time of its own clause, else of the clause around it, else the only one of the sentence.
   */
  private Optional<String> time(Predicate predicate) {
    Sentence sentence = document.sentenceAt(predicate.span());
    List<TimeExpression> times = document.within(Layers.TIMES, sentence.span());
    Optional<Predicate> at = Optional.of(predicate);
    for (int steps = 0; at.isPresent() && steps < 3; steps++) {
      Predicate clause = at.get();
      for (TimeExpression time : times) {
        if (time.value().isPresent() && owner(time).filter(clause::equals).isPresent()) {
          return time.value();
        }
      }
      at =
          clause.kind() == Kind.VERB && steps > 0
              ? Optional.empty()
              : clause.governor().map(predicates::get);
    }
    return times.size() == 1 ? times.get(0).value() : Optional.empty();
  }

  /** The predicate with the smallest clause around a time. */
  private Optional<Predicate> owner(TimeExpression time) {
    return predicates.stream()
        .filter(p -> p.clause().contains(time.span()) && !time.span().contains(p.span()))
        .min(Comparator.comparingInt(p -> p.clause().length()));
  }

  private List<EntityId> places(Predicate predicate) {
    Set<EntityId> found = new LinkedHashSet<>();
    List<Predicate> near = new ArrayList<>(List.of(predicate));
    if (predicate.kind() == Kind.NOUN) {
      predicate.governor().map(predicates::get).ifPresent(near::add);
    }
    for (Predicate one : near) {
      for (Argument argument : one.arguments()) {
        if (argument.function() == Function.OBLIQUE && LOCATIVE.contains(argument.preposition())) {
          entities.find(argument, PLACES).ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The speaker of the innermost statement in whose content the predicate stands. */
  private List<EntityId> sources(Predicate predicate) {
    return document.get(Layers.STATEMENTS).stream()
        .filter(statement ->
            statement.content().contains(predicate.span())
                && !statement.cue().overlaps(predicate.span()))
        .min(Comparator.comparingInt((Statement s) -> s.content().length()))
        .map(statement -> List.of(statement.speaker()))
        .orElse(List.of());
  }

  /** Whether an infinitive hangs on a predicate: "told them to go". */
  boolean hasInfinitive(Predicate predicate) {
    int index = predicates.indexOf(predicate);
    return predicates.stream()
        .filter(other -> other.governor().filter(g -> g == index).isPresent())
        .anyMatch(other ->
            other.kind() == Kind.VERB
                && other.span().start() > predicate.span().end()
                && isInfinitive(other));
  }

  private boolean isInfinitive(Predicate verb) {
    int start = verb.span().start();
    String before = document.text().substring(Math.max(0, start - 12), start);
    return before.matches("(?s).*\\bto\\s+(?:\\w+ly\\s+|not\\s+)?");
  }
}
