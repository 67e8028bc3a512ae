package org.newsgraph.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.coreference.CanonicalNames;
import org.newsgraph.coreference.MentionIndex;
import org.newsgraph.coreference.MentionIndex.Place;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.Layers;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Relation;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.Span;
import org.newsgraph.document.Statement;
import org.newsgraph.document.Status;
import org.newsgraph.document.Title;
import org.newsgraph.document.TokenIndex;

/** Applies rules to one document and gathers what they give. Used by one thread. */
final class RelationFinder {

  private static final double CONFIDENCE = 0.8;
  private static final Set<String> DOUBTS =
      Set.of("not", "n't", "never", "would", "could", "might", "may", "should", "cannot");

  private final Document document;
  private final TokenIndex tokens;
  private final MentionIndex mentions;
  private final Matcher matcher;
  private final PositionFinder positions;
  private final RuleFile rules;
  private final List<Relation> found = new ArrayList<>();

  RelationFinder(Document document, RuleFile rules, CanonicalNames known) {
    this.document = document;
    this.rules = rules;
    this.tokens = TokenIndex.of(document);
    this.mentions = MentionIndex.of(document, tokens);
    this.matcher = new Matcher(document, tokens, mentions);
    this.positions = new PositionFinder(document, tokens, mentions, rules, known);
  }

  /** What was found, each relation once. */
  List<Relation> found() {
    return List.copyOf(found);
  }

  void apply(Rule rule) {
    for (List<Element> pattern : rule.patterns()) {
      for (Match match : matcher.find(pattern)) {
        if (match.subject().isPresent() && isAllowed(rule, match) && isAsserted(match)) {
          relation(rule, match).ifPresent(this::add);
        }
      }
    }
  }

  /** No word of denial or supposition in what was matched: "is not an ally", "would be". */
  private boolean isAsserted(Match match) {
    for (int i = match.first(); i < match.end(); i++) {
      if (DOUBTS.contains(tokens.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAllowed(Rule rule, Match match) {
    for (Map.Entry<String, String> only : rule.only().entrySet()) {
      Optional<Place> place = only.getKey().equals("s") ? match.subject() : match.object();
      if (place.filter(filler -> isOfKind(filler.entity(), only.getValue())).isEmpty()) {
        return false;
      }
    }
    String unless = rule.unless().orElse("");
    return switch (unless) {
      case "list" -> !isList(match);
      case "title" -> !holdsTitle(match);
      case "idle" -> acts(match.subject().get(), match.end());
      default -> true;
    };
  }

  private boolean isOfKind(Entity entity, String kind) {
    if (kind.equals("named")) {
      return entity.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME);
    }
    if (kind.equals("party")) {
      return positions.isParty(entity);
    }
    Set<String> words = rules.list(kind);
    return Arrays.stream(entity.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(words::contains);
  }

  /** "Zadar, Split, and Rijeka": two of a row, not one in the other. */
  private boolean isList(Match match) {
    int end = match.end();
    int first = match.first();
    boolean goesOn = tokens.lower(end).equals(",") && isRow(end + 1);
    boolean ends = tokens.lower(end).equals("and") || tokens.lower(end).equals("or");
    boolean began =
        tokens.lower(first - 1).equals(",")
            && !mentions.endingAt(first - 1).isEmpty()
            && (goesOn || ends);
    return ((goesOn || (ends && !mentions.startingAt(end + 1).isEmpty())) && isComma(match))
        || began;
  }

  private boolean isRow(int token) {
    String word = tokens.lower(token);
    boolean joined = word.equals("and") || word.equals("or");
    return joined
        || mentions.startingAt(token).stream()
            .anyMatch(place -> tokens.lower(place.end()).matches(",|and|or"));
  }

  private boolean isComma(Match match) {
    return match.subject().filter(place -> tokens.lower(place.end()).equals(",")).isPresent();
  }

  /** Whether a verb stands right behind or before a mention: an idle group is not told of. */
  private boolean acts(Place place, int end) {
    int behind = Math.max(end, place.end());
    while (tokens.tag(behind).equals("ADV")) {
      behind++;
    }
    int before = place.first() - 1;
    while (Set.of("DET", "ADJ", "NUM", "ADV").contains(tokens.tag(before))) {
      before--;
    }
    boolean after = tokens.together(behind, place.first()) && isVerb(behind);
    boolean by = tokens.lower(before).equals("by");
    return after || (tokens.together(before, place.first()) && (isVerb(before) || by));
  }

  private boolean isVerb(int token) {
    return tokens.tag(token).equals("VERB") || tokens.tag(token).equals("AUX");
  }

  private boolean holdsTitle(Match match) {
    Span span = tokens.span(match.first(), match.end());
    return !document.within(Layers.TITLES, span).isEmpty();
  }

  private Optional<Relation> relation(Rule rule, Match match) {
    Place subject = match.subject().get();
    return switch (rule.type()) {
      case HOLDS_POSITION -> match.title().flatMap(title -> position(rule, match, title));
      case FAMILY_OF ->
          kin(match).map(kin -> make(rule, match, subject, object(match), Optional.of(kin)));
      default ->
          match.object().isPresent()
              ? Optional.of(make(rule, match, subject, object(match), Optional.empty()))
              : Optional.empty();
    };
  }

  private static Optional<EntityId> object(Match match) {
    return match.object().map(place -> place.entity().id());
  }

  private Optional<String> kin(Match match) {
    for (int i = match.end() - 1; i >= match.first(); i--) {
      Optional<String> kin = rules.kinship(tokens.lower(i));
      if (kin.isPresent()) {
        return kin;
      }
    }
    return Optional.empty();
  }

  private Optional<Relation> position(Rule rule, Match match, Title title) {
    Place person = match.subject().get();
    boolean named = isOfKind(person.entity(), "named");
    Optional<EntityId> told = positions.told(person, title).or(() -> object(match));
    if (!named && (told.isEmpty() || !acts(person, person.end()))) {
      return Optional.empty();
    }
    Optional<EntityId> holder = told.or(() -> positions.holder(person, title));
    Status status = positions.status(title, match);
    Relation relation =
        make(rule, match, person, holder, Optional.of(positions.value(title, person)));
    return Optional.of(withStatus(relation, status));
  }

  private static Relation withStatus(Relation relation, Status status) {
    return new Relation(
        relation.type(),
        relation.subject(),
        relation.object(),
        relation.value(),
        status,
        relation.modality(),
        relation.attributedTo(),
        relation.evidence(),
        relation.confidence(),
        relation.origin());
  }

  private Relation make(
      Rule rule, Match match, Place subject, Optional<EntityId> object, Optional<String> value) {
    Span span = tokens.span(match.first(), match.end());
    return new Relation(
        rule.type(),
        subject.entity().id(),
        object,
        value,
        Status.CURRENT,
        Modality.ACTUAL,
        sources(span),
        List.of(document.sentenceAt(span).span()),
        CONFIDENCE,
        new Origin("relations", rule.type().term() + ": " + rule.name()));
  }

  /** Those in whose reported words a span stands. */
  private List<EntityId> sources(Span span) {
    return document.get(Layers.STATEMENTS).stream()
        .filter(statement -> statement.content().contains(span))
        .map(Statement::speaker)
        .distinct()
        .toList();
  }

  /**
   * Adds a relation if it is not there yet; what the article asserts goes before what it reports.
   */
  void add(Relation relation) {
    if (relation.object().filter(relation.subject()::equals).isPresent()) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      Relation other = found.get(i);
      if (isSame(other, relation)) {
        boolean better =
            (other.object().isEmpty() && relation.object().isPresent())
                || (!other.attributedTo().isEmpty() && relation.attributedTo().isEmpty());
        if (better) {
          found.set(i, relation);
        }
        return;
      }
    }
    found.add(relation);
  }

  private static boolean isSame(Relation one, Relation other) {
    if (one.type() != other.type()) {
      return false;
    }
    boolean turned =
        one.type().symmetric()
            && one.object().filter(other.subject()::equals).isPresent()
            && other.object().filter(one.subject()::equals).isPresent();
    if (!one.subject().equals(other.subject())) {
      return turned;
    }
    if (one.type() == RelationType.HOLDS_POSITION) {
      boolean sameTitle = sameTitle(one.value().orElse(""), other.value().orElse(""));
      return sameTitle
          && (one.object().equals(other.object())
              || one.object().isEmpty()
              || other.object().isEmpty());
    }
    return one.object().equals(other.object());
  }

  /** "minister" and "foreign minister" of one person are one position. */
  private static boolean sameTitle(String one, String other) {
    return PositionFinder.headNoun(one).equals(PositionFinder.headNoun(other));
  }
}
