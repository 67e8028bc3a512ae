package org.newsgraph.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the analysis tells of an article, ready to leave the program: the one list of facts of which
 * RDF and JSON are made. An entity that is never named is told only where it takes part in an
 * event, relation or statement.
 *
 * @param entities in the order of their first mention
 */
public record Findings(
    Article article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Link> links,
    List<Relation> relations,
    List<Event> events,
    List<Statement> statements) {

  /** Copies the lists. */
  public Findings {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    links = List.copyOf(links);
    relations = List.copyOf(relations);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }

  /**
   * The findings of a document.
   *
   * @throws IllegalStateException if a stage has not run
   */
  public static Findings of(Document document) {
    List<Relation> relations = document.get(Layers.RELATIONS);
    List<Event> events = document.get(Layers.EVENTS);
    List<Statement> statements = document.get(Layers.STATEMENTS);
    Set<EntityId> used = participants(relations, events, statements);
    List<Entity> told =
        document.get(Layers.ENTITIES).stream()
            .filter(entity -> used.contains(entity.id()) || isNamed(entity))
            .toList();
    Set<EntityId> kept = new HashSet<>();
    told.forEach(entity -> kept.add(entity.id()));
    List<Link> links =
        document.get(Layers.LINKS).stream().filter(link -> kept.contains(link.entity())).toList();
    return new Findings(
        document.article(),
        document.get(Layers.SENTENCES),
        told,
        links,
        relations,
        events,
        statements);
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
  }

  private static Set<EntityId> participants(
      List<Relation> relations, List<Event> events, List<Statement> statements) {
    Set<EntityId> used = new TreeSet<>();
    for (Relation relation : relations) {
      used.add(relation.subject());
      relation.object().ifPresent(used::add);
      used.addAll(relation.attributedTo());
    }
    for (Event event : events) {
      used.addAll(event.actors());
      used.addAll(event.targets());
      used.addAll(event.places());
      used.addAll(event.attributedTo());
    }
    for (Statement statement : statements) {
      used.add(statement.speaker());
      used.addAll(statement.about());
    }
    return used;
  }
}
