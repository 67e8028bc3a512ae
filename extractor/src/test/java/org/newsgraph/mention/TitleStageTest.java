package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Title;

/** Titles, by pairs that differ in what the rule looks at. */
class TitleStageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Defense Secretary Maria Okoye left. | defense secretary",
        "The secretary of defense left. | secretary of defense",
        "Former Prime Minister Jo Brandt spoke. | prime minister FORMER",
        "The former U.S. president spoke. | president FORMER",
        "President-elect Ana Silva spoke. | president FUTURE",
        "President Ana Silva spoke. | president",
        "Gen. Marco Ruiz and Sen. Amy Holt met. | general, senator",
        "The general public and general elections matter. | ''",
        "Deputy Foreign Minister Ivan Orlov met the mayor. | deputy foreign minister, mayor",
        "Chief Minister Rao met the police chief. | chief minister, police chief",
        "The chief executive of Orbis met a spokeswoman. | chief executive, spokeswoman",
        "They head north. | ''",
        "Attorney General Dana Fox met a federal judge. | attorney general, federal judge"
      })
  void findsTitlesWithModifiersFieldAndStatus(String sentence, String expected) {
    assertThat(
            titles(sentence).stream().map(TitleStageTest::show).collect(Collectors.joining(", ")))
        .isEqualTo(expected.replace("''", ""));
  }

  @Test
  void spansTheTitleWithItsSuffixButWithoutCountryAndName() {
    Document document = Texts.tokens("U.S. Vice President-elect Ana Silva spoke.");
    assertThat(new TitleStage().annotate(document))
        .extracting(title -> document.words(title.span()))
        .containsExactly("Vice President-elect");
  }

  private static List<Title> titles(String text) {
    Document document = Texts.tokens(text);
    return document.with(Layers.TITLES, new TitleStage().annotate(document)).get(Layers.TITLES);
  }

  private static String show(Title title) {
    return switch (title.status()) {
      case CURRENT -> title.value();
      case FORMER, FUTURE -> title.value() + " " + title.status();
    };
  }
}
