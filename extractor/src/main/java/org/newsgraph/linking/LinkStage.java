package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Link;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Stage;
import org.newsgraph.knowledge.KnowledgeBase;
import org.newsgraph.knowledge.KnownThing;

/**
 * Links entities to the things of the knowledge base that bear their names and are of their type.
 * Where several do, the one that more of the entity's names speak for; where they tie, the one
 * whose country is told of in the article; else none, since no link is better than a wrong one.
 * Thread-safe.
 */
public final class LinkStage implements Stage<Link> {

  private static final double SURE = 0.95;
  private static final double BY_CONTEXT = 0.75;

  private final KnowledgeBase known;

  /** A stage over a knowledge base. */
  public LinkStage(KnowledgeBase known) {
    this.known = known;
  }

  @Override
  public String name() {
    return "linking";
  }

  @Override
  public Layer<Link> adds() {
    return Layers.LINKS;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(Layers.ENTITIES);
  }

  @Override
  public List<Link> annotate(Document document) {
    List<Entity> entities = document.get(Layers.ENTITIES);
    Map<Entity, List<KnownThing>> best = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Entity entity : entities) {
      List<KnownThing> things = best(document, entity);
      best.put(entity, things);
      if (things.size() == 1) {
        told.add(things.get(0).id());
        things.get(0).within().ifPresent(told::add);
      }
    }
    List<Link> links = new ArrayList<>();
    best.forEach((entity, things) -> choose(entity, things, told).ifPresent(links::add));
    return links;
  }

  private Optional<Link> choose(Entity entity, List<KnownThing> things, Set<String> told) {
    if (things.size() == 1) {
      return Optional.of(link(entity, things.get(0), SURE, "name"));
    }
    List<KnownThing> near =
        things.stream().filter(thing -> thing.within().filter(told::contains).isPresent()).toList();
    return near.size() == 1
        ? Optional.of(link(entity, near.get(0), BY_CONTEXT, "context"))
        : Optional.empty();
  }

  private Link link(Entity entity, KnownThing thing, double confidence, String rule) {
    return new Link(
        entity.span(),
        entity.id(),
        thing.id(),
        thing.wikidata().orElse(""),
        confidence,
        new Origin(name(), rule));
  }

  /** The things for which most names of the entity speak; several where they tie. */
  private List<KnownThing> best(Document document, Entity entity) {
    Map<KnownThing, Integer> votes = new LinkedHashMap<>();
    for (String name : names(document, entity)) {
      Set<KnownThing> meant = new LinkedHashSet<>();
      known.named(name).stream()
          .map(KnowledgeBase.Candidate::thing)
          .filter(thing -> thing.type() == entity.type())
          .forEach(meant::add);
      meant.forEach(thing -> votes.merge(thing, 1, Integer::sum));
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> names(Document document, Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    entity.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .map(mention -> document.words(mention.span()))
        .forEach(names::add);
    return names;
  }
}
