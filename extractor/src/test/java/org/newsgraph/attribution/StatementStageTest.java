package org.newsgraph.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.AnnotatedText;
import org.newsgraph.document.Document;
import org.newsgraph.document.Statement;

/** Who said what, one form of speech after the other. The speaker is marked a, others b. */
class StatementStageTest {

  private final StatementStage stage = new StatementStage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [a PERSON Kovač] said that [b COUNTRY Croatia] had won. | Croatia had won
          [a PERSON Kovač] said [b COUNTRY Croatia] had won. | Croatia had won
          The bank had failed, [a PERSON Kovač] said. | The bank had failed
          "The bank has failed," said [a PERSON Kovač]. | The bank has failed
          [a PERSON Kovač] said on Friday that the bank had failed. | the bank had failed
          According to [a PERSON Kovač], the bank had failed. | the bank had failed
          The bank had failed, according to [a PERSON Kovač]. | The bank had failed
          [a PERSON Kovač] told [b PERSON Horvat] that the bank had failed. | the bank had failed
          The law was described by [a PERSON Kovač] as a mistake. | The law was described by Kovač as a mistake
          The bank's manager, [a PERSON Ana Kovač], said the money was gone. | the money was gone
          [a PERSON Kovač], the mayor of [b PLACE Split], said the money was gone. | the money was gone
          [b PERSON Horvat] left. [a PERSON Kovač] called the law "a great mistake". | the law "a great mistake
          [a PERSON Kovač] accused [b COUNTRY Austria] of breaking the treaty. | breaking the treaty
          """)
  void findsSpeakerAndContent(String marked, String content) {
    AnnotatedText text = AnnotatedText.of(marked.strip());
    Document document = text.withEntities();
    List<Statement> found = stage.annotate(document);
    assertThat(found).as(marked).isNotEmpty();
    assertThat(found.get(0).speaker()).as(marked).isEqualTo(text.id("a"));
    String said = document.words(found.get(0).content());
    assertThat(said)
        .satisfiesAnyOf(
            words -> assertThat(words).isEqualTo(content),
            words -> assertThat(content).contains(words).hasSizeLessThan(2 * words.length()));
  }

  @Test
  void takesAQuotationOnBothSidesOfTheCueAsOne() {
    AnnotatedText text =
        AnnotatedText.of("\"We lost,\" [a PERSON Kovač] said, \"but we will be back soon.\"");
    Document document = text.withEntities();
    List<Statement> found = stage.annotate(document);
    assertThat(found).hasSize(1);
    assertThat(document.words(found.get(0).content()))
        .startsWith("We lost")
        .endsWith("be back soon");
  }

  @Test
  void goesOnWithQuotedSentencesThatFollow() {
    AnnotatedText text =
        AnnotatedText.of(
            "[a PERSON Kovač] said, \"The bank has failed. Nobody was told. It is a shame.\"");
    Document document = text.withEntities();
    List<Statement> found = stage.annotate(document);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).direct()).isTrue();
    assertThat(document.words(found.get(0).content())).endsWith("It is a shame");
  }

  @Test
  void givesOneStatementToEachOfThoseWhoSpeakTogether() {
    AnnotatedText text =
        AnnotatedText.of(
            "[a PERSON Kovač] and [b PERSON Horvat] said that the bank had lost its money.");
    assertThat(stage.annotate(text.withEntities()))
        .extracting(Statement::speaker)
        .containsExactlyInAnyOrder(text.id("a"), text.id("b"));
  }

  @Test
  void tellsWhatTheContentIsAbout() {
    AnnotatedText text =
        AnnotatedText.of("[a PERSON Kovač] said that [b COUNTRY Austria] had broken the treaty.");
    assertThat(stage.annotate(text.withEntities()).get(0).about()).containsExactly(text.id("b"));
  }

  @Test
  void findsNothingWhereNobodySpeaks() {
    AnnotatedText text = AnnotatedText.of("[a PERSON Kovač] met [b PERSON Horvat] on Friday.");
    assertThat(stage.annotate(text.withEntities())).isEmpty();
  }
}
