package org.newsgraph.coreference;

import java.util.List;
import java.util.Optional;
import org.newsgraph.document.EntityType;
import org.newsgraph.knowledge.KnowledgeBase;
import org.newsgraph.knowledge.KnownThing;

/** The names of a knowledge base. Immutable. */
record KnownNames(KnowledgeBase base) implements CanonicalNames {

  @Override
  public Optional<String> canonical(String name, EntityType type) {
    return thing(name, type).map(KnownThing::name);
  }

  @Override
  public Optional<String> countryOf(String person) {
    return thing(person, EntityType.PERSON)
        .flatMap(KnownThing::within)
        .flatMap(base::find)
        .filter(thing -> thing.type() == EntityType.COUNTRY)
        .map(KnownThing::name);
  }

  private Optional<KnownThing> thing(String name, EntityType type) {
    List<KnownThing> meant =
        base.named(name).stream()
            .map(KnowledgeBase.Candidate::thing)
            .filter(thing -> thing.type() == type)
            .distinct()
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
