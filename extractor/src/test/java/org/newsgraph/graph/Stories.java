package org.newsgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.EventType;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Modality;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.Status;

/** The articles of the golden graphs, from simple to hard. */
final class Stories {

  private Stories() {}

  static Map<String, Story> all() {
    Map<String, Story> stories = new TreeMap<>();
    stories.put("a-plain-accusation", plainAccusation());
    stories.put("b-denied-planned-alleged", deniedPlannedAlleged());
    stories.put("c-every-kind-of-fact", everyKindOfFact());
    return stories;
  }

  private static Story plainAccusation() {
    return new Story(
            "😀 Minister Ana Kovač of Freedonia accused Orbis Corp on Sunday."
                + " “They took bribes,” she said of Orbis Corp.")
        .metadata(
            new Metadata(
                Optional.of("rain-1"),
                Optional.of("Minister accuses Orbis of bribery"),
                Optional.of("2024-03-05"),
                Optional.of("The Daily Example"),
                List.of("Eva Writer", "Staff"),
                Optional.of("https://example.org/news/orbis"),
                Optional.of("en"),
                Optional.of("CC BY 4.0")))
        .entity(EntityType.PERSON, "Ana Kovač", "she")
        .entity(EntityType.COUNTRY, "Freedonia")
        .link("Freedonia", "freedonia", "Q1")
        .entity(EntityType.ORGANIZATION, "Orbis Corp", "They")
        .relation(
            RelationType.HOLDS_POSITION,
            "Ana Kovač",
            "Freedonia",
            "minister",
            Status.CURRENT,
            Modality.ACTUAL)
        .event(
            EventType.ACCUSE,
            "accused",
            List.of("Ana Kovač"),
            List.of("Orbis Corp"),
            List.of("Freedonia"),
            Optional.of("2024-03-03"),
            Modality.ACTUAL,
            List.of())
        .statement("Ana Kovač", "said", "They took bribes", true, "Orbis Corp");
  }

  private static Story deniedPlannedAlleged() {
    return new Story(
            "Ben Stone never threatened Ana Kovač. He will meet Ana Kovač in May."
                + " Kovač, a former head of Orbis Corp, may have attacked him,"
                + " Eva Lind said. Lind told reporters that Stone owns Orbis Corp.")
        .entity(EntityType.PERSON, "Ben Stone", "He", "him")
        .entity(EntityType.PERSON, "Ana Kovač")
        .entity(EntityType.ORGANIZATION, "Orbis Corp")
        .entity(EntityType.PERSON, "Eva Lind")
        .entity(EntityType.GROUP, MentionKind.NOMINAL, "reporters")
        .event(
            EventType.THREATEN,
            "threatened",
            List.of("Ben Stone"),
            List.of("Ana Kovač"),
            Modality.NEGATED,
            List.of())
        .event(
            EventType.CONSULT,
            "meet",
            List.of("Ben Stone", "Ana Kovač"),
            List.of(),
            List.of(),
            Optional.of("2024-05"),
            Modality.FUTURE,
            List.of())
        .event(
            EventType.ASSAULT,
            "attacked",
            List.of("Ana Kovač"),
            List.of("Ben Stone"),
            Modality.POSSIBLE,
            List.of("Eva Lind"))
        .relation(
            RelationType.HOLDS_POSITION,
            "Ana Kovač",
            "Orbis Corp",
            "head",
            Status.FORMER,
            Modality.ACTUAL)
        .relation(
            RelationType.OWNER_OF,
            "Ben Stone",
            "Orbis Corp",
            "",
            Status.CURRENT,
            Modality.ACTUAL,
            "Eva Lind");
  }

  /** One sentence for each kind of event, then one of each relation and kind of entity. */
  private static Story everyKindOfFact() {
    StringBuilder text =
        new StringBuilder(
            "Ana Kovač and Ben Stone live in Graz, Freedonia, with rebels, Orbis Corp, Umbra Group and the"
                + " Great Games.");
    for (EventType type : EventType.values()) {
      text.append(" The news told of ").append(trigger(type)).append('.');
    }
    Story story =
        new Story(text.toString())
            .entity(EntityType.PERSON, "Ana Kovač")
            .entity(EntityType.PERSON, "Ben Stone")
            .entity(EntityType.PLACE, "Graz")
            .entity(EntityType.COUNTRY, "Freedonia")
            .entity(EntityType.GROUP, MentionKind.NOMINAL, "rebels")
            .entity(EntityType.ORGANIZATION, "Orbis Corp")
            .entity(EntityType.ORGANIZATION, "Umbra Group")
            .entity(EntityType.EVENT, "Great Games");
    for (EventType type : EventType.values()) {
      story.event(type, trigger(type), "Ana Kovač", "Ben Stone");
    }
    relations(story);
    return story;
  }

  private static String trigger(EventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static void relations(Story story) {
    story
        .relation(
            RelationType.HOLDS_POSITION,
            "Ana Kovač",
            "",
            "president-elect",
            Status.FUTURE,
            Modality.ACTUAL)
        .relation(RelationType.HOLDS_POSITION, "Ana Kovač", "Orbis Corp")
        .relation(RelationType.AFFILIATED_WITH, "Ben Stone", "Orbis Corp")
        .relation(RelationType.MEMBER_OF, "Ben Stone", "Orbis Corp")
        .relation(RelationType.CITIZEN_OF, "Ben Stone", "Freedonia")
        .relation(RelationType.LIVES_IN, "Ben Stone", "Graz")
        .relation(RelationType.BORN_IN, "Ben Stone", "Graz")
        .relation(RelationType.BASED_IN, "Orbis Corp", "Graz")
        .relation(RelationType.LOCATED_IN, "Graz", "Freedonia")
        .relation(RelationType.PART_OF, "Orbis Corp", "Umbra Group")
        .relation(RelationType.FOUNDER_OF, "Ana Kovač", "Orbis Corp")
        .relation(RelationType.OWNER_OF, "Freedonia", "Orbis Corp")
        .relation(
            RelationType.FAMILY_OF,
            "Ana Kovač",
            "Ben Stone",
            "sibling",
            Status.CURRENT,
            Modality.ACTUAL)
        .relation(RelationType.ALLY_OF, "rebels", "Freedonia")
        .relation(RelationType.OPPONENT_OF, "rebels", "Orbis Corp")
        .relation(RelationType.PARTICIPANT_IN, "Ana Kovač", "Great Games");
  }
}
