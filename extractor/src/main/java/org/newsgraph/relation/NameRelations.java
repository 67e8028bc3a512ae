package org.newsgraph.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.coreference.CanonicalNames;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Relation;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.Status;

/** What the name of a body tells by itself: a body named with its country is based in it. */
final class NameRelations {

  private static final double CONFIDENCE = 0.85;

  private final Document document;
  private final CanonicalNames known;

  NameRelations(Document document, CanonicalNames known) {
    this.document = document;
    this.known = known;
  }

  List<Relation> find() {
    Map<String, Entity> places = new HashMap<>();
    for (Entity entity : document.get(Layers.ENTITIES)) {
      if (entity.type() == EntityType.COUNTRY || entity.type() == EntityType.PLACE) {
        places.putIfAbsent(entity.name(), entity);
        entity.mentions().forEach(m -> places.putIfAbsent(document.words(m.span()), entity));
      }
    }
    List<Relation> found = new ArrayList<>();
    for (Entity body : document.get(Layers.ENTITIES)) {
      if (body.type() == EntityType.ORGANIZATION) {
        placeIn(body, places).ifPresent(place -> found.add(based(body, place)));
      }
    }
    return found;
  }

  /** The longest run of words of the name that names a place of the article. */
  private Optional<EntityId> placeIn(Entity body, Map<String, Entity> places) {
    return body.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .flatMap(mention -> placeIn(document.words(mention.span()), places).stream())
        .findFirst();
  }

  private Optional<EntityId> placeIn(String name, Map<String, Entity> places) {
    String[] words = name.split("\\s+");
    for (int length = Math.min(3, words.length - 1); length >= 1; length--) {
      for (int first = 0; first + length <= words.length; first++) {
        String part = String.join(" ", List.of(words).subList(first, first + length));
        Optional<Entity> place = lookUp(part.replaceAll("['’]s$", ""), places);
        if (place.isPresent()) {
          return place.map(Entity::id);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> lookUp(String part, Map<String, Entity> places) {
    return Optional.ofNullable(places.get(part))
        .or(() ->
            known
                .canonical(part, EntityType.COUNTRY)
                .or(() -> known.canonical(part, EntityType.PLACE))
                .flatMap(name -> Optional.ofNullable(places.get(name))));
  }

  private Relation based(Entity body, EntityId place) {
    return new Relation(
        RelationType.BASED_IN,
        body.id(),
        Optional.of(place),
        Optional.empty(),
        Status.CURRENT,
        Modality.ACTUAL,
        List.of(),
        List.of(document.sentenceAt(body.span()).span()),
        CONFIDENCE,
        new Origin("relations", "basedIn: name"));
  }
}
