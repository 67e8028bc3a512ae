package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Article;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Event;
import org.newsgraph.document.EventType;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Link;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Relation;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.document.Statement;
import org.newsgraph.document.Status;

/** A made-up article with its findings; words stand for their first place in the text. */
final class Story {

  static final Origin ORIGIN = new Origin("test", "by hand");

  private final String text;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private Metadata metadata = metadata("A Headline", "2024-03-05", "The Daily Example");

  Story(String text) {
    this.text = text;
  }

  static Metadata metadata(String title, String date, String publisher) {
    return new Metadata(
        Optional.empty(),
        Optional.of(title),
        Optional.of(date),
        Optional.of(publisher),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Story metadata(Metadata told) {
    metadata = told;
    return this;
  }

  /** An entity named by its first words, with further mentions of the kinds their looks tell. */
  Story entity(EntityType type, String... words) {
    return entity(type, MentionKind.NAME, words);
  }

  Story entity(EntityType type, MentionKind kind, String... words) {
    List<Mention> mentions =
        Arrays.stream(words)
            .map(part ->
                new Mention(span(part), part.equals(words[0]) ? kind : kind(part), type, ORIGIN))
            .toList();
    Entity entity =
        new Entity(EntityId.at(mentions.get(0).span()), type, words[0], mentions, ORIGIN);
    entities.put(words[0], entity);
    return this;
  }

  private static MentionKind kind(String words) {
    if (Set.of("she", "he", "him", "they").contains(words.toLowerCase(Locale.ROOT))) {
      return MentionKind.PRONOUN;
    }
    return Character.isUpperCase(words.charAt(0)) ? MentionKind.NAME : MentionKind.NOMINAL;
  }

  Story link(String name, String known, String wikidata) {
    Entity entity = entities.get(name);
    links.add(new Link(entity.span(), entity.id(), known, wikidata, 0.9, ORIGIN));
    return this;
  }

  Story relation(RelationType type, String subject, String object) {
    return relation(type, subject, object, "", Status.CURRENT, Modality.ACTUAL);
  }

  Story relation(
      RelationType type,
      String subject,
      String object,
      String value,
      Status status,
      Modality modality,
      String... sources) {
    relations.add(
        new Relation(
            type,
            id(subject),
            object.isEmpty() ? Optional.empty() : Optional.of(id(object)),
            value.isEmpty() ? Optional.empty() : Optional.of(value),
            status,
            modality,
            ids(List.of(sources)),
            List.of(sentenceOf(entities.get(subject).span())),
            0.8,
            ORIGIN));
    return this;
  }

  Story event(EventType type, String trigger, String actor, String target) {
    return event(type, trigger, List.of(actor), List.of(target), Modality.ACTUAL, List.of());
  }

  Story event(
      EventType type,
      String trigger,
      List<String> actors,
      List<String> targets,
      Modality modality,
      List<String> sources) {
    return event(type, trigger, actors, targets, List.of(), Optional.empty(), modality, sources);
  }

  Story event(
      EventType type,
      String trigger,
      List<String> actors,
      List<String> targets,
      List<String> places,
      Optional<String> time,
      Modality modality,
      List<String> sources) {
    events.add(
        new Event(
            type,
            span(trigger),
            ids(actors),
            ids(targets),
            ids(places),
            time,
            modality,
            ids(sources),
            List.of(sentenceOf(span(trigger))),
            0.7,
            ORIGIN));
    return this;
  }

  Story statement(String speaker, String cue, String content, boolean direct, String... about) {
    statements.add(
        new Statement(
            id(speaker),
            span(cue),
            span(content),
            direct,
            ids(List.of(about)),
            List.of(sentenceOf(span(cue))),
            0.95,
            ORIGIN));
    return this;
  }

  Findings findings() {
    return new Findings(
        article(),
        sentences(),
        List.copyOf(entities.values()),
        links,
        relations,
        events,
        statements);
  }

  Article article() {
    return new Article("story", "story.md", metadata, text, SourceMap.UNKNOWN);
  }

  ArticleGraph graph() {
    return ArticleGraph.of(findings(), GraphSettings.of("1.0"));
  }

  /** Sentences end with a stop and a blank. */
  private List<Sentence> sentences() {
    List<Sentence> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf(". ", start);
      int end = stop < 0 ? text.length() : stop + 1;
      found.add(new Sentence(new Span(start, end), 0, ORIGIN));
      start = end + 1;
    }
    return found;
  }

  private Span sentenceOf(Span span) {
    return sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.overlaps(span))
        .findFirst()
        .orElseThrow();
  }

  Span span(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private EntityId id(String name) {
    return entities.get(name).id();
  }

  private List<EntityId> ids(List<String> names) {
    return names.stream().map(this::id).toList();
  }
}
