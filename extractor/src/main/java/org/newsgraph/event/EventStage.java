package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Event;
import org.newsgraph.document.EventType;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Predicate;
import org.newsgraph.document.Predicate.Kind;
import org.newsgraph.document.Stage;
import org.newsgraph.document.TokenIndex;

/**
 * Finds events of all types by the rules of {@code events.yaml} over the predicates: type and roles
 * from the trigger and its arguments, modality from its mood, source from the statement it stands
 * in, time and place from its clause. Of one happening told more than once, one event is kept.
 */
public final class EventStage implements Stage<Event> {

  private final EventRules rules;

  /** A stage with the rules that come with the program. */
  public EventStage() {
    this(EventRules.load());
  }

  EventStage(EventRules rules) {
    this.rules = rules;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public Layer<Event> adds() {
    return Layers.EVENTS;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(
        Layers.SENTENCES,
        Layers.TOKENS,
        Layers.TIMES,
        Layers.PREDICATES,
        Layers.ENTITIES,
        Layers.STATEMENTS);
  }

  @Override
  public List<Event> annotate(Document document) {
    Reading reading = new Reading(document, rules);
    List<Event> events = new ArrayList<>();
    for (Predicate predicate : document.get(Layers.PREDICATES)) {
      reading.read(predicate).ifPresent(events::add);
    }
    return EventMerger.merge(events, document.text());
  }

  /** One document, being read. */
  private static final class Reading {

    private final Document document;
    private final Triggers triggers;
    private final EntityFinder entities;
    private final RoleFiller roles;
    private final Circumstances circumstances;
    private final ModalityReader modality;
    private final boolean attacked;

    Reading(Document document, EventRules rules) {
      this.document = document;
      List<Predicate> predicates = document.get(Layers.PREDICATES);
      this.entities = new EntityFinder(document, rules);
      this.triggers = new Triggers(rules, TokenIndex.of(document));
      this.roles = new RoleFiller(rules, entities, predicates);
      this.circumstances = new Circumstances(document, entities, rules);
      this.modality = new ModalityReader(rules.possible(), rules.future(), rules.denying());
      this.attacked =
          predicates.stream()
              .flatMap(predicate -> triggers.of(predicate).stream())
              .anyMatch(trigger -> trigger.family().attack());
    }

    /** The event of a predicate, by the first family that finds its participants. */
    Optional<Event> read(Predicate predicate) {
      if (entities.isInsideName(predicate.span())) {
        return Optional.empty();
      }
      for (Triggers.Trigger trigger : triggers.of(predicate)) {
        Optional<Event> event = read(predicate, trigger);
        if (event.isPresent()) {
          return event;
        }
      }
      return Optional.empty();
    }

    private Optional<Event> read(Predicate predicate, Triggers.Trigger trigger) {
      Family family = trigger.family();
      RoleFiller.Roles filled = roles.fill(predicate, family);
      if (!isEnough(filled, family) || tellsOnlyContent(predicate, family)) {
        return Optional.empty();
      }
      EventType type =
          family
              .unattacked()
              .filter(other -> !attacked && filled.actors().isEmpty())
              .orElse(family.type());
      Circumstances.Told told = circumstances.of(predicate, filled.actors(), type);
      return Optional.of(
          new Event(
              type,
              trigger.span(),
              filled.actors(),
              filled.targets(),
              told.places(),
              told.time(),
              modality.read(predicate.mood()),
              told.sources(),
              List.of(document.sentenceAt(predicate.span()).span()),
              family.confidence(),
              new Origin("events", family.name())));
    }

    private static boolean isEnough(RoleFiller.Roles filled, Family family) {
      boolean actor = !filled.actors().isEmpty();
      boolean target = !filled.targets().isEmpty();
      if (family.mutual()) {
        return filled.actors().size() > (family.needs() == Family.Needs.BOTH ? 1 : 0);
      }
      return switch (family.needs()) {
        case ACTOR -> actor;
        case TARGET -> target;
        case BOTH -> actor && target;
        case ANY -> actor || target;
      };
    }

    /** "told reporters that …" reports, it does not ask. */
    private boolean tellsOnlyContent(Predicate predicate, Family family) {
      if (!family.clause() || predicate.kind() != Kind.VERB) {
        return false;
      }
      boolean telling =
          Set.of("tell", "warn", "advise", "direct", "invite", "require")
              .contains(predicate.lemma());
      return telling && !circumstances.hasInfinitive(predicate);
    }
  }
}
