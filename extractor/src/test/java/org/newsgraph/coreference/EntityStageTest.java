package org.newsgraph.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.AnnotatedText;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;

/** Which mentions become one entity. All names are marked, nothing else. */
class EntityStageTest {

  private static final CanonicalNames KNOWN =
      (name, type) ->
          type == EntityType.COUNTRY && (name.equals("Croatian") || name.equals("Croatia"))
              ? Optional.of("Croatia")
              : Optional.empty();

  private static List<String> mentions(String marked, String name) {
    Document document = AnnotatedText.of(marked).withNames();
    return new EntityStage(KNOWN)
        .annotate(document).stream()
            .filter(entity -> entity.name().equals(name))
            .flatMap(entity -> entity.mentions().stream())
            .map(mention -> document.words(mention.span()))
            .toList();
  }

  @Test
  void aSurnameIsThePersonOfTheFullName() {
    assertThat(
            mentions(
                "[x PERSON Ana Kovač] left. On Friday [x PERSON Kovač] came back.", "Ana Kovač"))
        .containsExactly("Ana Kovač", "Kovač");
  }

  @Test
  void peopleOfOneFamilyStayApart() {
    assertThat(mentions("[x PERSON Ana Kovač] met [x PERSON Luka Kovač] in the city.", "Ana Kovač"))
        .containsExactly("Ana Kovač");
  }

  @Test
  void anAcronymIsTheBodyOfItsWords() {
    assertThat(
            mentions(
                "The [x ORGANIZATION Adria Trade Union] met. The [x ORGANIZATION ATU] agreed.",
                "Adria Trade Union"))
        .containsExactly("Adria Trade Union", "ATU");
  }

  @Test
  void aNameInBracketsIsAnotherNameOfTheOneBefore() {
    assertThat(
            mentions(
                "The [x ORGANIZATION Sea Institute] ([x ORGANIZATION Pomor]) opened.",
                "Sea Institute"))
        .containsExactly("Sea Institute", "Pomor");
  }

  @Test
  void anAdjectiveAndANameAreOneCountry() {
    assertThat(
            mentions(
                "[x COUNTRY Croatian] ships left. [x COUNTRY Croatia] had sent them.", "Croatia"))
        .contains("Croatian", "Croatia");
  }

  @Test
  void aPronounPointsToThePersonOfItsGender() {
    assertThat(
            mentions(
                "[x PERSON Mary Kovač] met [x PERSON John Horvat]. She thanked the crowd.",
                "Mary Kovač"))
        .containsExactly("Mary Kovač", "She");
  }

  @Test
  void aTitlePointsToItsHolder() {
    assertThat(
            mentions(
                "The [t president] [x PERSON Ana Kovač] met [x PERSON Ivo Horvat] on Friday. The"
                    + " president agreed.",
                "Ana Kovač"))
        .containsExactly("Ana Kovač", "president");
  }

  @Test
  void theGovernmentOfACountryIsTheCountry() {
    assertThat(mentions("The [x COUNTRY Croatian] government resigned.", "Croatia"))
        .contains("Croatian government");
  }

  @Test
  void anUnnamedGroupIsAnEntity() {
    Document document = AnnotatedText.of("Police arrested 35 protesters on Friday.").withNames();
    assertThat(new EntityStage(KNOWN).annotate(document))
        .extracting(Entity::type)
        .contains(EntityType.GROUP, EntityType.ORGANIZATION);
  }

  @Test
  void iIsTheOneWhoIsQuoted() {
    assertThat(
            mentions(
                "[x PERSON Ivo Horvat] listened. \"I will not resign,\" [x PERSON Ana Kovač] said.",
                "Ana Kovač"))
        .contains("I");
  }

  @Test
  void noTwoEntitiesShareAMention() {
    Document document =
        AnnotatedText.of(
                "[x COUNTRY Croatian] officials told [x PERSON Ana Kovač] they would wait. She"
                    + " told the officials that the government had no plan for its people.")
            .withNames();
    List<Entity> entities = new EntityStage(KNOWN).annotate(document);
    assertThat(entities.stream().flatMap(entity -> entity.mentions().stream()).map(m -> m.span()))
        .doesNotHaveDuplicates();
    assertThat(document.with(Layers.ENTITIES, entities).get(Layers.ENTITIES)).isNotEmpty();
  }
}
