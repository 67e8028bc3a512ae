package org.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Article;

/** One habit of newspapers at a time. */
class ReaderStoriesTest {

  private static final String FIRST = "Chile voted on Sunday.";
  private static final String SECOND = "Turnout was high, officials said.";

  @Test
  void joinsAParagraphThatABlankLineBroke() {
    assertThat(text("# T\n\nThe president said she was\n\n“glad” to be back.\n\n" + SECOND))
        .isEqualTo("The president said she was “glad” to be back.\n\n" + SECOND);
  }

  @Test
  void keepsParagraphsApartThatEnd() {
    assertThat(text("# T\n\n" + FIRST + "\n\niPhone sales rose, too.\n\n- one\n- two\n"))
        .isEqualTo(FIRST + "\n\niPhone sales rose, too.\n\none\n\ntwo");
  }

  @Test
  void readsEscapesAndEmphasisInMarkdown() {
    assertThat(text("# T\n\nThe *Times* of \\[London\\] &amp; others had it.\n"))
        .isEqualTo("The Times of [London] & others had it.");
  }

  @Test
  void takesTheHeadlineToldTwiceAndTheDateBehindItFromText() {
    Article article =
        read("Chile votes\n\nChile votes Sunday, October 25, 2020\n" + FIRST + "\n" + SECOND);
    assertThat(article.metadata().title()).contains("Chile votes");
    assertThat(article.metadata().date()).contains("2020-10-25");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void leavesAFirstSentenceInTheText() {
    Article article = read(FIRST + "\n\n" + SECOND);
    assertThat(article.metadata().title()).isEmpty();
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void joinsTheLinesOfWrappedText() {
    assertThat(text("Chile votes\n\nChile voted on\nSunday.\n\nTurnout was\nhigh.\n"))
        .isEqualTo("Chile voted on Sunday.\n\nTurnout was high.");
  }

  @Test
  void takesTheTextFieldOfJsonAsItIs() {
    assertThat(text("{\"text\": \"  <p>Two  spaces\\n and \\u00e9 \"}"))
        .isEqualTo("  <p>Two  spaces\n and é ");
  }

  @Test
  void saysThatAPictureIsNoText() {
    assertThat(Reading.told(Reading.input("{\"type\":\"picture\",\"body_text\":\"x\"}")))
        .containsExactly("skipped an item of type picture, not a text");
  }

  @Test
  void tellsOnceOfArchiveRecordsThatAreNoPages() {
    Path archive = Reading.FIXTURES.resolve("warc/pages.warc");
    assertThat(Reading.told(Reading.all(archive)))
        .containsExactly(
            "read pages",
            "read pages-2",
            "skipped 2 of its records are no successful answers with text, as pictures");
  }

  @Test
  void tellsOfEachRecordWhereItStood() {
    Path lines = Reading.FIXTURES.resolve("jsonl/two.jsonl");
    assertThat(Reading.articles(Reading.all(lines)))
        .extracting(article -> article.location().replaceFirst(".*, ", ""))
        .containsExactly("line 1", "line 3");
  }

  private static String text(String input) {
    return read(input).text();
  }

  private static Article read(String input) {
    return Reading.article(Reading.input(input));
  }
}
