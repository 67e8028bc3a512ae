package org.newsgraph.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.AnnotatedText;
import org.newsgraph.coreference.CanonicalNames;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Relation;
import org.newsgraph.document.RelationType;

/** Runs the example sentences that stand beside the rules. */
class RelationRulesTest {

  private static final RuleFile RULES = RuleFile.read();
  private static final RelationStage STAGE = new RelationStage(CanonicalNames.NONE);

  static Stream<Arguments> holds() {
    return RULES.rules().stream()
        .flatMap(rule -> rule.holds().stream().map(text -> Arguments.of(rule.type(), text)));
  }

  static Stream<Arguments> fails() {
    return RULES.rules().stream()
        .flatMap(rule -> rule.fails().stream().map(text -> Arguments.of(rule.type(), text)));
  }

  @ParameterizedTest
  @MethodSource("holds")
  void anExampleThatHoldsGivesItsRelation(RelationType type, String marked) {
    AnnotatedText text = AnnotatedText.of(marked);
    assertThat(find(text, type))
        .as(marked)
        .anyMatch(relation ->
            relation.subject().equals(text.id("s"))
                    && relation.object().filter(text.id("o")::equals).isPresent()
                || type.symmetric()
                    && relation.subject().equals(text.id("o"))
                    && relation.object().filter(text.id("s")::equals).isPresent());
  }

  @ParameterizedTest
  @MethodSource("fails")
  void anExampleThatFailsGivesNone(RelationType type, String marked) {
    assertThat(find(AnnotatedText.of(marked), type)).as(marked).isEmpty();
  }

  @Test
  void everyTypeHasExamplesOfBothKinds() {
    Map<RelationType, List<Rule>> byType =
        RULES.rules().stream().collect(Collectors.groupingBy(Rule::type));
    for (RelationType type : RelationType.values()) {
      List<Rule> rules = byType.getOrDefault(type, List.of());
      assertThat(rules.stream().mapToInt(rule -> rule.holds().size()).sum())
          .as("examples that hold: " + type)
          .isGreaterThanOrEqualTo(3);
      assertThat(rules.stream().mapToInt(rule -> rule.fails().size()).sum())
          .as("examples that fail: " + type)
          .isGreaterThanOrEqualTo(2);
    }
  }

  private static List<Relation> find(AnnotatedText text, RelationType type) {
    Document document = text.withEntities().with(Layers.STATEMENTS, List.of());
    return STAGE.annotate(document).stream().filter(found -> found.type() == type).toList();
  }
}
