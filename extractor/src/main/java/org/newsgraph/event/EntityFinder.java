package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Predicate.Argument;
import org.newsgraph.document.Span;
import org.newsgraph.document.TokenIndex;

/**
 * Finds the entity of which an argument speaks: the one whose mention holds the head word, the name
 * behind a title, what a quantity counts, or the country whose government or army is named. Not for
 * sharing: one per document.
 */
final class EntityFinder {

  private final EventRules rules;
  private final TokenIndex tokens;
  private final List<Placed> mentions = new ArrayList<>();
  private final Map<Integer, Integer> tokenAt = new HashMap<>();

  /** A mention of an entity. */
  private record Placed(Span span, Entity entity) {}

  EntityFinder(Document document, EventRules rules) {
    this.rules = rules;
    this.tokens = TokenIndex.of(document);
    for (Entity entity : document.get(Layers.ENTITIES)) {
      entity.mentions().forEach(mention -> mentions.add(new Placed(mention.span(), entity)));
    }
    mentions.sort(Comparator.comparing(Placed::span));
    for (int i = 0; i < tokens.size(); i++) {
      tokenAt.put(tokens.span(i).start(), i);
    }
  }

  /** The entity of an argument, of one of the given types. */
  Optional<EntityId> find(Argument argument, Set<EntityType> types) {
    return at(argument).filter(entity -> types.contains(entity.type())).map(Entity::id);
  }

  /** The entity of an argument. */
  Optional<Entity> at(Argument argument) {
    return holding(argument.head())
        .or(() -> behind(argument))
        .or(() -> standsFor(argument))
        .or(() -> counted(argument));
  }

  /** The shortest mention that holds the head word. */
  private Optional<Entity> holding(Span head) {
    return mentions.stream()
        .filter(mention -> mention.span().contains(head))
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Placed::entity);
  }

  /** "Defense Secretary Ash Carter" with the title as head: what ends the phrase. */
  private Optional<Entity> behind(Argument argument) {
    return mentions.stream()
        .filter(mention ->
            mention.entity().type() == EntityType.PERSON
                && argument.phrase().contains(mention.span())
                && mention.span().end() == argument.phrase().end())
        .max(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Placed::entity);
  }

  /** "the Turkish army", "U.S. officials": the country or body before the head word. */
  private Optional<Entity> standsFor(Argument argument) {
    if (!rules.metonyms().contains(lemma(argument.head()))) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(mention ->
            argument.phrase().contains(mention.span())
                && mention.span().end() <= argument.head().start()
                && mention.entity().type() != EntityType.PERSON)
        .max(Comparator.comparing(Placed::span))
        .map(Placed::entity);
  }

  /** "dozens of protesters". */
  private Optional<Entity> counted(Argument argument) {
    if (!rules.quantities().contains(lemma(argument.head()))) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(mention ->
            argument.phrase().contains(mention.span())
                && mention.span().start() >= argument.head().end())
        .findFirst()
        .map(Placed::entity);
  }

  private String lemma(Span head) {
    return Optional.ofNullable(tokenAt.get(head.start())).map(tokens::lemma).orElse("");
  }
}
