package org.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.document.Article;
import org.newsgraph.document.SourceMap.Segment;

/** Holds for every reader in the list: each has a folder of fixtures of its format's name. */
class ReaderContractTest {

  /** Formats of which the whole file is what the map leads into. */
  private static final Set<String> MAPPED =
      Set.of("markdown", "text", "html", "json", "nitf", "newsml-g2");

  @TestFactory
  Stream<DynamicTest> hasFixturesThatItAlonReads() {
    return Readers.ALL.stream()
        .map(reader -> DynamicTest.dynamicTest(reader.format(), () -> checkFixtures(reader)));
  }

  @TestFactory
  Stream<DynamicTest> readsArticlesAndTheSameTwice() throws IOException {
    return everyFixture()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> {
                  List<ReadResult> results = Reading.all(file);
                  assertThat(Reading.articles(results)).isNotEmpty();
                  assertThat(Reading.all(file)).isEqualTo(results);
                }));
  }

  @TestFactory
  Stream<DynamicTest> tellsTitleDateAndCleanText() throws IOException {
    return everyFixture()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkTold(file)));
  }

  @TestFactory
  Stream<DynamicTest> mapsExactSegmentsToTheSameCharacters() throws IOException {
    return everyFixture()
        .filter(file -> MAPPED.contains(file.getParent().getFileName().toString()))
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkMap(file)));
  }

  private static void checkFixtures(FormatReader reader) throws IOException {
    Path folder = Reading.FIXTURES.resolve(reader.format());
    assertThat(folder).isDirectory().isNotEmptyDirectory();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Input.Origin origin = Input.Origin.of(file.getFileName().toString(), file.toString());
        try (Input input = Input.open(origin, Files.newInputStream(file), Limits.DEFAULT)) {
          assertThat(Readers.find(input.probe())).isEqualTo(Optional.of(reader));
        }
      }
    }
  }

  private static void checkTold(Path file) {
    Article article = Reading.article(Reading.all(file));
    assertThat(article.metadata().title().orElse("").toLowerCase(java.util.Locale.ROOT))
        .isEqualTo("finland joins nato");
    assertThat(article.metadata().date()).contains("2023-04-04");
    assertThat(article.text()).startsWith("Finland became the 31st member").contains("\n\nForeign");
    assertThat(article.text())
        .doesNotContain(
            "Related", "flag of Finland", "for years", "Copyright", "http", "<", "&amp;");
  }

  private static void checkMap(Path file) throws IOException {
    String source = TextDecoder.decode(Files.readAllBytes(file), Optional.empty());
    Article article = Reading.article(Reading.all(file));
    int end = 0;
    int exact = 0;
    for (Segment segment : article.map().segments()) {
      assertThat(segment.body().start()).isGreaterThanOrEqualTo(end);
      end = segment.body().end();
      if (segment.exact()) {
        exact += segment.body().length();
        assertThat(segment.source().of(source)).isEqualTo(segment.body().of(article.text()));
      }
    }
    assertThat(end).isLessThanOrEqualTo(article.text().length());
    if (!file.toString().contains("ninjs")) {
      assertThat(exact).isGreaterThan(article.text().length() * 9 / 10);
    }
  }

  private static Stream<Path> everyFixture() throws IOException {
    try (Stream<Path> files = Files.walk(Reading.FIXTURES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
