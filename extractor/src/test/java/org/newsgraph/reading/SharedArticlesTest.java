package org.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Article;
import org.newsgraph.document.SourceMap.Segment;
import org.newsgraph.reading.ReadResult.Failed;

/** Real articles, where the shared data lies beside the project. */
class SharedArticlesTest {

  private static final Path ARTICLES = Reading.SHARED.resolve("articles");

  @Test
  void scoresAsTheBenchmarkDoes() {
    assertThat(BodyScore.f1("a b c d e", "a b c d e")).isEqualTo(1);
    assertThat(BodyScore.f1("a b c d e", "x a b c d")).isCloseTo(0.5, within(1e-9));
    assertThat(BodyScore.f1("a b c d e", "")).isZero();
    assertThat(BodyScore.f1("A, b!", "a b")).isEqualTo(1);
  }

  @Test
  void findsTheBodyOfNewsPages() throws IOException {
    Path folder = shared(ARTICLES.resolve("html_scrapinghub"));
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    Map<String, String> found = new HashMap<>();
    for (Article article : Reading.articles(Reading.all(folder))) {
      found.put(article.name(), article.text());
      checkMap(article);
    }
    List<Double> scores = new ArrayList<>();
    truth
        .properties()
        .forEach(page -> {
          String right = page.getValue().path("articleBody").asText();
          scores.add(BodyScore.f1(right, found.getOrDefault(page.getKey(), "")));
        });
    assertThat(scores.stream().mapToDouble(Double::doubleValue).average().orElse(0))
        .isGreaterThan(0.96);
  }

  @Test
  void readsTheMoscowTimesArticleAsAPersonWould() throws IOException {
    Path file = shared(ARTICLES.resolve("markdown/moscow-times-carter.md"));
    JsonNode gold =
        new ObjectMapper()
            .readTree(shared(Reading.SHARED.resolve("gold/dev/moscow-times-carter.json")).toFile());
    Article article = Reading.article(Reading.all(file));
    assertThat(article.text()).isEqualTo(gold.path("text").asText());
    assertThat(article.metadata().title()).contains(gold.path("title").asText());
    assertThat(article.metadata().date()).contains(gold.path("date").asText());
    assertThat(article.metadata().url()).contains(gold.path("url").asText());
    checkMap(article);
  }

  @Test
  void takesTheTextOfAnnotatedArticlesAsItIs() throws IOException {
    Path folder = shared(Reading.SHARED.resolve("gold/dev"));
    List<Article> articles = Reading.articles(Reading.all(folder));
    assertThat(articles).hasSizeGreaterThan(10);
    for (Article article : articles) {
      JsonNode gold = new ObjectMapper().readTree(Path.of(article.location()).toFile());
      assertThat(article.text()).isEqualTo(gold.path("text").asText());
    }
  }

  @Test
  void readsOrExplainsEveryFile() {
    List<ReadResult> results = Reading.all(shared(ARTICLES));
    assertThat(Reading.articles(results)).hasSizeGreaterThan(700);
    assertThat(Reading.articles(results).stream().map(Article::name).distinct().count())
        .isEqualTo(Reading.articles(results).size());
    List<String> failed =
        results.stream()
            .flatMap(result -> result instanceof Failed f ? List.of(f.location()).stream() : null)
            .toList();
    assertThat(failed).isNotEmpty().allMatch(location -> location.contains("/warc/"));
    assertThat(Reading.told(results)).noneMatch(told -> told.contains("Exception"));
  }

  private static void checkMap(Article article) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(article.location()));
    String source = TextDecoder.decode(bytes, Optional.empty());
    int exact = 0;
    for (Segment segment : article.map().segments()) {
      if (segment.exact()) {
        exact += segment.body().length();
        assertThat(segment.source().of(source)).isEqualTo(segment.body().of(article.text()));
      }
    }
    assertThat(exact).isGreaterThan(article.text().length() / 2);
  }

  private static Path shared(Path path) {
    assumeTrue(Files.exists(path), "skipped: no shared data at " + path);
    return path;
  }
}
