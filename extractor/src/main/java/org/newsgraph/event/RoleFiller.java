package org.newsgraph.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Predicate;
import org.newsgraph.document.Predicate.Argument;
import org.newsgraph.document.Predicate.Function;
import org.newsgraph.document.Predicate.Kind;
import org.newsgraph.document.Predicate.Voice;

/**
 * Fills the roles of an event from the arguments of its predicate, and of the verb that carries it
 * where it is a noun. Not for sharing: one per document.
 */
final class RoleFiller {

  private final EventRules rules;
  private final EntityFinder entities;
  private final List<Predicate> predicates;

  RoleFiller(EventRules rules, EntityFinder entities, List<Predicate> predicates) {
    this.rules = rules;
    this.entities = entities;
    this.predicates = predicates;
  }

  /** Who does it and who undergoes it, in the order of the text. */
  record Roles(List<EntityId> actors, List<EntityId> targets) {}

  /** The roles of one predicate read by one family. */
  Roles fill(Predicate predicate, Family family) {
    boolean noun = predicate.kind() == Kind.NOUN && !family.nouns().isEmpty();
    List<String> actorPlaces = noun ? family.nounActor() : family.actor();
    List<String> targetPlaces = noun ? family.nounTarget() : family.target();
    Set<EntityId> actors = first(predicate, family, actorPlaces, family.actorTypes(), Set.of());
    Set<EntityId> targets = first(predicate, family, targetPlaces, family.targetTypes(), actors);
    if (targets.isEmpty() && family.owners() && !noun) {
      targets = owners(predicate, targetPlaces, family.targetTypes(), actors);
    }
    if (family.mutual()) {
      actors.addAll(targets);
      targets = Set.of();
    }
    return new Roles(List.copyOf(actors), List.copyOf(targets));
  }

  /** The entities of the first place that has any, without those taken already. */
  private Set<EntityId> first(
      Predicate predicate,
      Family family,
      List<String> places,
      Set<EntityType> types,
      Set<EntityId> taken) {
    for (String place : places) {
      Set<EntityId> found = new LinkedHashSet<>();
      for (Argument argument : at(predicate, intransitive(predicate, place, family))) {
        find(argument, types).filter(id -> !taken.contains(id)).ifPresent(found::add);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new LinkedHashSet<>();
  }

  /** The entity of an argument, or that of which it says what it is: "X is a group banned in …". */
  private Optional<EntityId> find(Argument argument, Set<EntityType> types) {
    return entities
        .find(argument, types)
        .or(() ->
            nounAt(argument).stream()
                .flatMap(noun -> having(noun, Function.SUBJECT).stream())
                .flatMap(subject -> entities.find(subject, types).stream())
                .findFirst());
  }

  private Optional<Predicate> nounAt(Argument argument) {
    return predicates.stream()
        .filter(noun -> noun.kind() == Kind.NOUN && noun.span().equals(argument.head()))
        .findFirst();
  }

  /** "condemned Iran's decision": whose thing the target's place names. */
  private Set<EntityId> owners(
      Predicate predicate, List<String> places, Set<EntityType> types, Set<EntityId> taken) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (String place : places) {
      for (Argument argument : at(predicate, place)) {
        entities.owner(argument, types).filter(id -> !taken.contains(id)).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Argument> at(Predicate predicate, String place) {
    boolean passive = predicate.voice() == Voice.PASSIVE;
    return switch (place) {
      case "subject" -> having(predicate, passive ? Function.AGENT : Function.SUBJECT);
      case "object" -> passive ? having(predicate, Function.SUBJECT) : objects(predicate);
      case "indirect" -> having(predicate, Function.INDIRECT_OBJECT);
      case "possessor" -> having(predicate, Function.POSSESSOR);
      case "modifier" -> having(predicate, Function.MODIFIER);
      case "bearer" -> bearers(predicate);
      case "struck" -> struck(predicate);
      case "scene" -> scene(predicate);
      default -> withPreposition(predicate, place);
    };
  }

  /** "asked people to pray": some trees have the only object as an indirect one. */
  private static List<Argument> objects(Predicate predicate) {
    List<Argument> direct = having(predicate, Function.OBJECT);
    return direct.isEmpty() ? having(predicate, Function.INDIRECT_OBJECT) : direct;
  }

  /** A verb without object has no passive: what looks like one has its subject before it. */
  private static String intransitive(Predicate predicate, String place, Family family) {
    boolean noObject = !family.actor().contains("object") && !family.target().contains("object");
    boolean turned = predicate.voice() == Voice.PASSIVE && place.equals("subject") && noObject;
    return turned ? "object" : place;
  }

  private static List<Argument> having(Predicate predicate, Function function) {
    return predicate.arguments().stream().filter(a -> a.function() == function).toList();
  }

  private List<Argument> withPreposition(Predicate predicate, String preposition) {
    List<Argument> own = prepositional(predicate, preposition);
    if (!own.isEmpty()) {
      return own;
    }
    if (predicate.kind() == Kind.VERB) {
      return behindObject(predicate, preposition);
    }
    // "imposed sanctions on Iran": the phrase may hang on the verb;
    // "expulsion of diplomats by Iran": or on the noun between
    List<Argument> carried =
        carrier(predicate).map(verb -> prepositional(verb, preposition)).orElse(List.of());
    return carried.isEmpty() && preposition.equals("by") ? nested(predicate) : carried;
  }

  private List<Argument> nested(Predicate noun) {
    return prepositional(noun, "of").stream()
        .flatMap(argument -> nounAt(argument).stream())
        .flatMap(inner -> prepositional(inner, "by").stream())
        .toList();
  }

  /** "demanded reform from the council": the phrase may hang on the object. */
  private List<Argument> behindObject(Predicate verb, String preposition) {
    List<Argument> objects = having(verb, Function.OBJECT);
    return predicates.stream()
        .filter(noun -> noun.kind() == Kind.NOUN && verb.clause().contains(noun.span()))
        .filter(noun -> objects.stream().anyMatch(object -> object.head().equals(noun.span())))
        .flatMap(noun -> prepositional(noun, preposition).stream())
        .toList();
  }

  private static List<Argument> prepositional(Predicate predicate, String preposition) {
    return predicate.arguments().stream()
        .filter(a -> a.function() == Function.OBLIQUE || a.function() == Function.AGENT)
        .filter(a -> a.preposition().equals(preposition))
        .toList();
  }

  /** The subject of the light verb that carries a noun. */
  private List<Argument> bearers(Predicate predicate) {
    return carrier(predicate).map(verb -> at(verb, "subject")).orElse(List.of());
  }

  private Optional<Predicate> carrier(Predicate noun) {
    return noun.governor()
        .map(predicates::get)
        .filter(verb -> verb.kind() == Kind.VERB && isCarrying(verb, noun));
  }

  private boolean isCarrying(Predicate verb, Predicate noun) {
    boolean light = rules.light().contains(verb.lemma()) || rules.suffer().contains(verb.lemma());
    return light
        && verb.arguments().stream()
            .filter(argument -> argument.head().equals(noun.span()))
            .anyMatch(argument ->
                argument.function() == Function.OBJECT
                    || argument.preposition().equals("in")
                    || (verb.voice() == Voice.PASSIVE && argument.function() == Function.SUBJECT));
  }

  /** "an earthquake struck the town": what the verb of a disaster hits. */
  private List<Argument> struck(Predicate noun) {
    return noun.governor()
        .map(predicates::get)
        .filter(verb -> STRIKING.contains(verb.lemma()))
        .filter(verb ->
            having(verb, Function.SUBJECT).stream().anyMatch(a -> a.head().equals(noun.span())))
        .map(verb -> at(verb, "object"))
        .orElse(List.of());
  }

  /** "a fire broke out at the hotel": where that happened of which the noun is the subject. */
  private List<Argument> scene(Predicate noun) {
    return noun.governor()
        .map(predicates::get)
        .filter(verb -> verb.kind() == Kind.VERB)
        .filter(verb ->
            having(verb, Function.SUBJECT).stream().anyMatch(a -> a.head().equals(noun.span())))
        .map(
            verb -> verb.arguments().stream().filter(a -> SCENE.contains(a.preposition())).toList())
        .orElse(List.of());
  }

  private static final Set<String> SCENE = Set.of("in", "at", "near", "on", "outside", "off");
  private static final Set<String> STRIKING =
      Set.of(
          "strike",
          "hit",
          "rock",
          "shake",
          "engulf",
          "devastate",
          "destroy",
          "batter",
          "sweep",
          "jolt");
}
