package org.newsgraph.graph;

import static org.newsgraph.document.EntityType.COUNTRY;
import static org.newsgraph.document.EntityType.EVENT;
import static org.newsgraph.document.EntityType.GROUP;
import static org.newsgraph.document.EntityType.ORGANIZATION;
import static org.newsgraph.document.EntityType.PERSON;
import static org.newsgraph.document.EntityType.PLACE;

import java.util.List;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.RelationType;

/** Which kinds of entity a relation joins, written down a second time, apart from the shapes. */
final class Allowed {

  private static final List<EntityType> PARTIES =
      List.of(PERSON, COUNTRY, ORGANIZATION, GROUP, PLACE);

  private Allowed() {}

  static List<EntityType> subjects(RelationType type) {
    return switch (type) {
      case HOLDS_POSITION, CITIZEN_OF, LIVES_IN, BORN_IN, FAMILY_OF -> List.of(PERSON);
      case AFFILIATED_WITH -> List.of(PERSON, GROUP);
      case MEMBER_OF, ALLY_OF, OPPONENT_OF, PARTICIPANT_IN -> PARTIES;
      case BASED_IN -> List.of(ORGANIZATION);
      case LOCATED_IN -> List.of(PLACE);
      case PART_OF -> List.of(ORGANIZATION, EVENT);
      case FOUNDER_OF, OWNER_OF -> List.of(PERSON, ORGANIZATION, COUNTRY, GROUP);
    };
  }

  static List<EntityType> objects(RelationType type, EntityType subject) {
    return switch (type) {
      case HOLDS_POSITION -> List.of(ORGANIZATION, COUNTRY, PLACE, GROUP, EVENT);
      case AFFILIATED_WITH -> List.of(ORGANIZATION, COUNTRY, PLACE, GROUP);
      case MEMBER_OF -> List.of(ORGANIZATION, GROUP);
      case CITIZEN_OF -> List.of(COUNTRY);
      case LIVES_IN, BORN_IN, BASED_IN, LOCATED_IN -> List.of(PLACE, COUNTRY);
      case PART_OF -> List.of(subject);
      case FOUNDER_OF -> List.of(ORGANIZATION);
      case OWNER_OF -> List.of(ORGANIZATION, PLACE);
      case FAMILY_OF -> List.of(PERSON);
      case ALLY_OF -> PARTIES;
      case OPPONENT_OF -> List.of(PERSON, COUNTRY, ORGANIZATION, GROUP, PLACE, EVENT);
      case PARTICIPANT_IN -> List.of(EVENT);
    };
  }
}
