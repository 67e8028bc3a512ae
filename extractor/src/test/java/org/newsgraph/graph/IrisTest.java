package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Article;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.SourceMap;

class IrisTest {

  private static Article article(
      String id, String title, String date, String publisher, String url, String text) {
    Metadata metadata =
        new Metadata(
            told(id),
            told(title),
            told(date),
            told(publisher),
            List.of(),
            told(url),
            told(""),
            told(""));
    return new Article("a", "folder/a.md", metadata, text, SourceMap.UNKNOWN);
  }

  private static Optional<String> told(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  @Test
  void anArticleIsNamedByDateTitleAndIdentity() {
    Article article =
        article("", "Rain falls on Graz", "2024-03-05", "The Example", "", "It rained.");
    assertThat(Iris.DEFAULT.article(article))
        .matches("https://w3id.org/newsgraph/article/2024-03-05-rain-falls-on-graz-[0-9a-f]{6}");
  }

  @Test
  void aChangedTextKeepsTheName() {
    Article before = article("", "Rain", "2024-03-05", "The Example", "", "It rained.");
    Article after = article("", "Rain", "2024-03-05", "The Example", "", "It rained a lot.");
    assertThat(Iris.DEFAULT.article(after)).isEqualTo(Iris.DEFAULT.article(before));
  }

  @Test
  void twoPapersCopiesAreTwoArticles() {
    Article one = article("", "Rain", "2024-03-05", "The Example", "", "It rained.");
    Article other = article("", "Rain", "2024-03-05", "The Sample", "", "It rained.");
    assertThat(Iris.DEFAULT.article(other)).isNotEqualTo(Iris.DEFAULT.article(one));
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.Example.org/a/b/, example.org/a/b",
    "https://example.org/a?utm_source=x&id=7&fbclid=y#top, example.org/a?id=7",
    "https://example.org/a?utm_source=x, example.org/a",
    "https://example.org/a b, example.org/a%20b"
  })
  void anAddressIsFreedOfWhatDoesNotTellArticlesApart(String url, String canonical) {
    assertThat(ArticleIdentity.canonical(url)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "file:///tmp/a", "no address", "https://", ""})
  void whatIsNoArticlesAddressTellsNothing(String url) {
    assertThat(ArticleIdentity.canonical(url)).isEmpty();
  }

  @Test
  void withoutMetadataFileAndTextTellArticlesApart() {
    Article one = article("", "", "", "", "", "It rained.");
    Article other = article("", "", "", "", "", "It snowed.");
    assertThat(Iris.DEFAULT.article(one)).contains("/undated-untitled-");
    assertThat(Iris.identity(one)).isNotEqualTo(Iris.identity(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "relative/", "https://example.org/no-slash", "https://example.org/#/"})
  void refusesABaseThatGivesNoIris(String base) {
    assertThatThrownBy(() -> new Iris(base, base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("base of things");
  }

  @ParameterizedTest
  @CsvSource({
    "Ash Carter, ash-carter",
    "Łódź & São Paulo, lodz-sao-paulo",
    "O’Neill's, oneills",
    "Straße, strasse",
    "  U.S.  , u-s",
    "東京, 東京",
    "'…', ''"
  })
  void slugsAreReadable(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void longSlugsAreCutAtAWordAndStayDifferent() {
    String name = "word ".repeat(40);
    assertThat(Slug.cut(name, 60)).hasSizeLessThanOrEqualTo(60).endsWith("word");
    assertThat(Slug.unique(name + "a", 60)).isNotEqualTo(Slug.unique(name + "b", 60));
    assertThat(Slug.cut("𝔊".repeat(50) + "x".repeat(50), 33)).doesNotEndWith("\ud835");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, gYear, 2024",
    "2024-02, gYearMonth, 2024-02",
    "2024-02-29, date, 2024-02-29",
    "2024-02-29T10:00:00Z, date, 2024-02-29"
  })
  void datesAreTypedByTheirLength(String text, String type, String value) {
    assertThat(Literals.date(text))
        .hasValueSatisfying(node -> {
          assertThat(node.getLiteralDatatypeURI()).endsWith("#" + type);
          assertThat(node.getLiteralLexicalForm()).isEqualTo(value);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-29", "soon", "24", "2024-13", "", "20240229"})
  void whatIsNoDateIsLeftOut(String text) {
    assertThat(Literals.date(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0", "1, 1.0", "0.85, 0.85", "0.123456, 0.1235", "0.00001, 0.0"})
  void figuresHaveOneSpelling(double value, String spelled) {
    assertThat(Literals.decimal(value).getLiteralLexicalForm()).isEqualTo(spelled);
  }
}
