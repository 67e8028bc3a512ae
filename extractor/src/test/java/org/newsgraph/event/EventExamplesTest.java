package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.document.Event;
import org.newsgraph.document.EventType;
import org.newsgraph.gold.GoldArticle;

/** Runs the example sentences of {@code events.yaml}: each family's own words are its test. */
class EventExamplesTest {

  private static final Pattern ENTITY = Pattern.compile("\\[([PCOLEG]) ([^\\]]+)\\]");
  private static final Map<String, String> TYPES =
      Map.of(
          "P",
          "PERSON",
          "C",
          "COUNTRY",
          "O",
          "ORGANIZATION",
          "L",
          "PLACE",
          "E",
          "EVENT",
          "G",
          "GROUP");

  private static final EventRules RULES = EventRules.load();
  private static final OracleDocuments DOCUMENTS = new OracleDocuments();

  static Stream<Arguments> right() {
    return RULES.families().stream()
        .flatMap(family -> family.right().stream().map(line -> Arguments.of(family.name(), line)));
  }

  static Stream<Arguments> wrong() {
    return RULES.families().stream()
        .flatMap(family -> family.wrong().stream().map(line -> Arguments.of(family.name(), line)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("right")
  void findsTheEventOfEachRightExample(String name, String line) {
    String[] parts = line.split(" => ", 2);
    assertThat(told(parts[0], family(name))).contains(parts[1].strip());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("wrong")
  void findsNoSuchEventInEachWrongExample(String name, String line) {
    assertThat(told(line, family(name))).isEmpty();
  }

  @Test
  void givesEveryFamilyARightAndAWrongExample() {
    assertThat(RULES.families())
        .allSatisfy(family -> {
          assertThat(family.right()).as(family.name()).isNotEmpty();
          assertThat(family.wrong()).as(family.name()).isNotEmpty();
        });
  }

  @Test
  void hasAFamilyForEveryType() {
    assertThat(RULES.families().stream().map(Family::type).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(EventType.values());
  }

  @Test
  void knowsAtLeastEightHundredTriggers() {
    assertThat(RULES.verbs().size() + RULES.nouns().size() + RULES.adjectives().size())
        .isGreaterThan(800);
  }

  private static Family family(String name) {
    return RULES.families().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /** Events of the family's type, as the notation tells them: "actors > targets modality". */
  private static List<String> told(String line, Family family) {
    StringBuilder text = new StringBuilder();
    Map<String, GoldArticle.Thing> things = new LinkedHashMap<>();
    Matcher matcher = ENTITY.matcher(line);
    int end = 0;
    while (matcher.find()) {
      text.append(line, end, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      String name = matcher.group(2);
      things.put(
          name,
          new GoldArticle.Thing(
              name,
              TYPES.get(matcher.group(1)),
              name,
              List.of(new GoldArticle.Stretch(start, text.length(), name))));
      end = matcher.end();
    }
    text.append(line.substring(end));
    GoldArticle article =
        new GoldArticle(
            "a",
            Optional.empty(),
            Optional.of("2017-01-09"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text.toString(),
            new ArrayList<>(things.values()),
            List.of(),
            List.of(),
            List.of());
    return new EventStage()
        .annotate(DOCUMENTS.read(article)).stream()
            .filter(event -> event.type() == family.type())
            .map(EventExamplesTest::notation)
            .toList();
  }

  private static String notation(Event event) {
    String modality = event.modality().term().equals("actual") ? "" : " " + event.modality().term();
    return (names(event.actors()) + " > " + names(event.targets()) + modality)
        .replaceAll(" +", " ")
        .strip();
  }

  private static String names(List<org.newsgraph.document.EntityId> ids) {
    return ids.stream()
        .map(org.newsgraph.document.EntityId::value)
        .collect(Collectors.joining(", "));
  }
}
