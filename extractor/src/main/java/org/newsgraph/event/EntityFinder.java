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

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "your", "our");

  private final EventRules rules;
  private final Document document;
  private final TokenIndex tokens;
  private final List<Placed> mentions = new ArrayList<>();
  private final Map<Integer, Integer> tokenAt = new HashMap<>();

  /** A mention of an entity. */
  private record Placed(Span span, Entity entity) {}

  EntityFinder(Document document, EventRules rules) {
    this.rules = rules;
    this.document = document;
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
    return titled(argument)
        .or(() -> holding(argument.head()))
        .or(() -> behind(argument))
        .or(() -> standsFor(argument))
        .or(() -> counted(argument));
  }

  /** Whether a capitalized word is but a part of a name: "Meet" in "Meet the Press". */
  boolean isInsideName(Span word) {
    boolean capital = Character.isUpperCase(document.text().charAt(word.start()));
    return capital
        && mentions.stream()
            .anyMatch(mention ->
                mention.span().contains(word) && mention.span().length() > word.length());
  }

  /** The shortest mention that holds the head word. */
  private Optional<Entity> holding(Span head) {
    return mentions.stream()
        .filter(mention -> mention.span().contains(head))
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Placed::entity);
  }

  /**
   * "former Vice President Ash Carter", "the senator from Ohio Ash Carter": the name to which a run
   * of nouns leads, where the head word itself is no person.
   */
  private Optional<Entity> titled(Argument argument) {
    boolean person = holding(argument.head()).filter(e -> e.type() != EntityType.PLACE).isPresent();
    Integer at = tokenAt.get(argument.head().start());
    if (person || at == null) {
      return Optional.empty();
    }
    for (int next = at + 1; tokens.together(at, next) && isTitleLike(next); next++) {
      Optional<Entity> found = startingAt(tokens.span(next).start());
      if (found.isPresent()) {
        return found.filter(entity -> entity.type() == EntityType.PERSON);
      }
    }
    return Optional.empty();
  }

  private boolean isTitleLike(int token) {
    return Set.of("PROPN", "NOUN", "ADJ").contains(tokens.tag(token));
  }

  private Optional<Entity> startingAt(int start) {
    return mentions.stream()
        .filter(mention -> mention.span().start() == start)
        .findFirst()
        .map(Placed::entity);
  }

  /**
   * Whose thing an argument is: "Iran's decision", "the Iranian proposal", "the demands of the
   * students".
   */
  Optional<EntityId> owner(Argument argument, Set<EntityType> types) {
    return mentions.stream()
        .filter(mention -> argument.phrase().contains(mention.span()))
        .filter(mention -> !mention.span().contains(argument.head()))
        .filter(mention -> types.contains(mention.entity().type()))
        .filter(mention -> isOwner(mention, argument.head()))
        .findFirst()
        .map(mention -> mention.entity().id());
  }

  private boolean isOwner(Placed mention, Span head) {
    Integer first = tokenAt.get(mention.span().start());
    if (first == null) {
      return false;
    }
    int next = first;
    while (tokens.together(first, next) && tokens.span(next).start() < mention.span().end()) {
      next++;
    }
    boolean genitive = tokens.lower(next).equals("'s") || tokens.lower(next).equals("'");
    boolean pronoun = POSSESSIVE.contains(tokens.lower(first));
    boolean adjective =
        mention.entity().type() == EntityType.COUNTRY && tokens.tag(first).equals("ADJ");
    boolean before = mention.span().end() <= head.start();
    boolean of = mention.span().start() > head.end() && tokens.lower(first - 1).equals("of");
    return (before && (genitive || pronoun || adjective)) || of;
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
