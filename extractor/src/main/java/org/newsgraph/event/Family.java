package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.EventType;

/**
 * A family of words that tell one type of event and behave alike in a clause.
 *
 * @param unattacked type instead where the article tells of no attack and nobody did it
 * @param attack whether its words tell of an attack
 * @param contextWords words of which the sentence must have one; empty if it need not
 * @param actor where the actor of a verb stands, first filled first
 * @param clause whether a verb with a finite clause of content and no infinitive tells none
 * @param owners whether whose thing is meant may be the target: "condemned Iran's decision"
 * @param confidence 0 to 1
 */
record Family(
    String name,
    EventType type,
    Optional<EventType> unattacked,
    boolean attack,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> adjectives,
    Set<String> contextWords,
    List<String> actor,
    List<String> target,
    List<String> nounActor,
    List<String> nounTarget,
    Needs needs,
    boolean mutual,
    boolean clause,
    boolean passiveOnly,
    boolean owners,
    Set<EntityType> actorTypes,
    Set<EntityType> targetTypes,
    double confidence,
    List<String> right,
    List<String> wrong) {

  /** What must be filled for an event to be told. */
  enum Needs {
    ACTOR,
    TARGET,
    BOTH,
    ANY
  }
}
