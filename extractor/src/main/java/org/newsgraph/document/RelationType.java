package org.newsgraph.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * The lasting relations. {@link #term()} is the name in JSON, in rules, in queries and in the
 * ontology.
 */
public enum RelationType {
  HOLDS_POSITION("holdsPosition"),
  AFFILIATED_WITH("affiliatedWith"),
  MEMBER_OF("memberOf"),
  CITIZEN_OF("citizenOf"),
  LIVES_IN("livesIn"),
  BORN_IN("bornIn"),
  BASED_IN("basedIn"),
  LOCATED_IN("locatedIn"),
  PART_OF("partOf"),
  FOUNDER_OF("founderOf"),
  OWNER_OF("ownerOf"),
  FAMILY_OF("familyOf"),
  ALLY_OF("allyOf"),
  OPPONENT_OF("opponentOf"),
  PARTICIPANT_IN("participantIn");

  private final String term;

  RelationType(String term) {
    this.term = term;
  }

  /** Local name of the property in the ontology; the plain edge is the same property. */
  public String term() {
    return term;
  }

  /** Whether subject and object may change places. */
  public boolean symmetric() {
    return this == FAMILY_OF || this == ALLY_OF || this == OPPONENT_OF;
  }

  /** The type with this term. */
  public static Optional<RelationType> find(String term) {
    return Arrays.stream(values()).filter(type -> type.term.equals(term)).findFirst();
  }
}
