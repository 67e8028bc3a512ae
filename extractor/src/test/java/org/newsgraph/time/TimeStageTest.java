package org.newsgraph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.document.TimeExpression;

class TimeStageTest {

  /** Each row: the article's date, a sentence, and its times as {@code words=value} in order. */
  @ParameterizedTest
  @CsvFileSource(resources = "times.csv", delimiter = '|', numLinesToSkip = 1)
  void resolvesEachExpressionOfTheTable(String date, String sentence, String expected) {
    assertThat(told(Optional.of(date), sentence)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void leavesRelativeTimesOpenWithoutAnArticleDate() {
    assertThat(told(Optional.empty(), "They met on Sunday and in May 2016."))
        .isEqualTo("Sunday=?; May 2016=2016-05");
  }

  @Test
  void takesAGarbledArticleDateAsNone() {
    assertThat(told(Optional.of("2016-99-99"), "They met yesterday.")).isEqualTo("yesterday=?");
  }

  private static String told(Optional<String> date, String text) {
    Metadata none = Metadata.NONE;
    Metadata dated =
        new Metadata(
            none.id(),
            none.title(),
            date,
            none.publisher(),
            none.authors(),
            none.url(),
            none.language(),
            none.licence());
    Document document =
        Document.of(new Article("a", "a.txt", dated, text, SourceMap.UNKNOWN))
            .with(
                Layers.SENTENCES,
                List.of(new Sentence(new Span(0, text.length()), 0, new Origin("test", "whole"))));
    return new TimeStage()
        .annotate(document).stream()
            .map((TimeExpression time) ->
                document.words(time.span()) + "=" + time.value().orElse("?"))
            .collect(Collectors.joining("; "));
  }
}
