package org.newsgraph.relation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.coreference.CanonicalNames;
import org.newsgraph.coreference.MentionIndex;
import org.newsgraph.coreference.MentionIndex.Place;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Status;
import org.newsgraph.document.Title;
import org.newsgraph.document.TokenIndex;

/** Completes positions: where they are held, and since when not any more. For one document. */
final class PositionFinder {

  private static final Set<EntityType> BODIES =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.PLACE);
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "to", "with");

  /** Those whom a body sends to another: what goes before the title is theirs. */
  private static final Set<String> SENT = Set.of("ambassador", "envoy", "representative");

  private static final Set<String> FORMER =
      Set.of("former", "formerly", "ex", "late", "then", "retired", "onetime", "previously");

  private final Document document;
  private final TokenIndex tokens;
  private final MentionIndex mentions;
  private final RuleFile rules;
  private final CanonicalNames known;

  PositionFinder(
      Document document,
      TokenIndex tokens,
      MentionIndex mentions,
      RuleFile rules,
      CanonicalNames known) {
    this.known = known;
    this.document = document;
    this.tokens = tokens;
    this.mentions = mentions;
    this.rules = rules;
  }

  /** Where the position that a title names is held; empty where the article does not tell it. */
  Optional<EntityId> holder(Place person, Title title) {
    return told(person, title).or(() -> supposed(person, title));
  }

  /** The body that the words around the title name. */
  Optional<EntityId> told(Place person, Title title) {
    int first = tokens.first(title.span());
    int end = tokens.end(title.span());
    boolean sent = SENT.contains(headNoun(title.value()));
    return inside(title, person)
        .or(() -> sent ? before(first, person) : Optional.empty())
        .or(() -> behind(end, person))
        .or(() -> before(first, person))
        .or(() -> behindName(end, person))
        .map(place -> place.entity().id());
  }

  /** "speaker of the House" where the whole was taken for a title. */
  private Optional<Place> inside(Title title, Place person) {
    int first = tokens.first(title.span());
    for (int i = first + 1; i < tokens.end(title.span()); i++) {
      boolean linked = LINKS.contains(tokens.lower(i - 1)) || tokens.lower(i - 1).equals("the");
      Optional<Place> found = linked ? body(mentions.startingAt(i), person) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The title without the body that it may hold: "speaker" of "speaker of the House". */
  String value(Title title, Place person) {
    Optional<Place> inside = inside(title, person);
    if (inside.isEmpty()) {
      return title.value();
    }
    int end = inside.get().first();
    int first = tokens.first(title.span());
    while (end > first + 1
        && (LINKS.contains(tokens.lower(end - 1)) || tokens.lower(end - 1).equals("the"))) {
      end--;
    }
    return document.words(tokens.span(first, end)).toLowerCase(Locale.ROOT);
  }

  /** "mayor of Split", "spokesperson for the ministry". */
  private Optional<Place> behind(int end, Place person) {
    if (!LINKS.contains(tokens.lower(end))) {
      return Optional.empty();
    }
    for (int i = end + 1; i <= end + 4 && tokens.together(i, end); i++) {
      Optional<Place> found = body(mentions.startingAt(i), person);
      if (found.isPresent()) {
        return found;
      }
      if (!Set.of("DET", "ADJ", "NOUN").contains(tokens.tag(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "Croatian foreign minister", "the Senate's majority leader", "Republican Senate leader". */
  private Optional<Place> before(int first, Place person) {
    Optional<Place> party = Optional.empty();
    for (int i = first; i >= first - 4 && tokens.together(i, first); i--) {
      Optional<Place> found = body(mentions.endingAt(i), person);
      if (found.isPresent() && !isParty(found.get().entity())) {
        return found;
      }
      if (found.isPresent()) {
        party = found;
      }
      String word = tokens.lower(i - 1);
      boolean modifier = Set.of("ADJ", "NOUN", "PROPN").contains(tokens.tag(i - 1));
      if (!modifier && !word.equals("'s") && !word.equals("-")) {
        break;
      }
    }
    return party.filter(place -> tokens.lower(first).matches("leader|chair.*|spokes.*"));
  }

  /** "Senator Ana Kovač of Split", "Senator Reed (R-Ohio)". */
  private Optional<Place> behindName(int titleEnd, Place person) {
    if (person.first() < titleEnd || person.first() > titleEnd + 2) {
      return Optional.empty();
    }
    int end = person.end();
    boolean linked = tokens.lower(end).equals("of") || tokens.lower(end).equals("from");
    int start = tokens.lower(end + 1).equals("the") ? end + 2 : end + 1;
    return linked ? body(mentions.startingAt(start), person) : Optional.empty();
  }

  private static Optional<Place> body(List<Place> places, Place person) {
    return places.stream()
        .filter(place -> BODIES.contains(place.type()))
        .filter(place -> !place.entity().id().equals(person.entity().id()))
        .findFirst();
  }

  boolean isParty(Entity entity) {
    Set<String> words = rules.list("party");
    return entity.type() == EntityType.ORGANIZATION
        && java.util.Arrays.stream(entity.name().toLowerCase(Locale.ROOT).split(" "))
            .anyMatch(word -> words.contains(word) || word.equals("democratic"));
  }

  /** The article's country or the nearest place, for offices of a state or a city. */
  private Optional<EntityId> supposed(Place person, Title title) {
    String noun = headNoun(title.value());
    Optional<EntityId> chamber = chamber(noun);
    if (chamber.isPresent()) {
      return chamber;
    }
    if (rules.holders().getOrDefault("country", Set.of()).contains(noun)) {
      return ownCountry(person)
          .or(() -> inSentence(title, EntityType.COUNTRY))
          .or(() -> mostOften(EntityType.COUNTRY));
    }
    if (rules.holders().getOrDefault("place", Set.of()).contains(noun)) {
      return inSentence(title, EntityType.PLACE).or(() -> mostOften(EntityType.PLACE));
    }
    return Optional.empty();
  }

  /** The country of a known person, where the article tells of it. */
  private Optional<EntityId> ownCountry(Place person) {
    return known
        .countryOf(person.entity().name())
        .flatMap(name ->
            document.get(Layers.ENTITIES).stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .filter(entity -> entity.name().equals(name))
                .map(Entity::id)
                .findFirst());
  }

  /** The chamber of a parliament to which a title belongs, where the article names it. */
  private Optional<EntityId> chamber(String noun) {
    Set<String> nouns = rules.holders().getOrDefault("chamber", Set.of());
    return nouns.contains(noun)
        ? document.get(Layers.ENTITIES).stream()
            .filter(entity -> entity.type() == EntityType.ORGANIZATION)
            .filter(entity -> isChamberOf(noun, entity.name()))
            .map(Entity::id)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isChamberOf(String noun, String name) {
    return noun.equals("senator")
        ? name.endsWith("Senate")
        : name.matches(".*(House of Representatives|House|Parliament|House of Commons)");
  }

  static String headNoun(String value) {
    String core = value.replaceAll(" (of|for|to|in|at) .*", "");
    return core.substring(core.lastIndexOf(' ') + 1);
  }

  private Optional<EntityId> inSentence(Title title, EntityType type) {
    int at = tokens.first(title.span());
    int start = tokens.sentenceStart(at);
    return mentions.all().stream()
        .filter(place -> place.type() == type && place.first() >= start && place.first() < at)
        .reduce((one, other) -> other)
        .map(place -> place.entity().id());
  }

  /** Of the things of a type the one mentioned most often; of equals the first. */
  Optional<EntityId> mostOften(EntityType type) {
    return document.get(Layers.ENTITIES).stream()
        .filter(entity -> entity.type() == type)
        .max(
            Comparator.<Entity>comparingInt(entity -> entity.mentions().size())
                .thenComparingInt(entity -> -entity.span().start()))
        .map(Entity::id);
  }

  /** Whether the position is held, from the title and the words before it. */
  Status status(Title title, Match match) {
    if (title.status() != Status.CURRENT) {
      return title.status();
    }
    int first = tokens.first(title.span());
    for (int i = first - 1; i >= first - 5 && tokens.together(i, first); i--) {
      if (FORMER.contains(tokens.lower(i))) {
        return Status.FORMER;
      }
      if (tokens.lower(i).equals("incoming")) {
        return Status.FUTURE;
      }
      if (tokens.lower(i).equals(",")) {
        break;
      }
    }
    for (int i = match.first(); i < first; i++) {
      if (tokens.lower(i).equals("served")) {
        return Status.FORMER;
      }
    }
    return Status.CURRENT;
  }
}
