package org.newsgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.gold.GoldArticle;
import org.newsgraph.gold.GoldReader;

/** The whole way, in process: small articles of this test, real models, a real store. */
class EndToEndTest {

  private static final String VISIT =
      """
      # Kovac visits Paris

      March 4, 2019

      French President Emmanuel Macron met German Chancellor Angela Merkel in Paris on Monday.

      "We will not leave Europe to its enemies," Merkel said. She accused Russia of meddling in
      the elections. 🙂 Macron said that France would support Ukraine.
      """;

  private static final String ARREST =
      """
      {"id": "arrest", "title": "Police arrest two in Lyon", "date": "2019-03-05",
       "text": "French police arrested two men in Lyon on Tuesday.\\n\\nInterior Minister Christophe Castaner praised the police."}
      """;

  private static final String FRENCH =
      "Le président de la République a reçu hier la chancelière allemande au palais de l'Élysée."
          + " Ils ont parlé de l'avenir de l'Europe et de la sécurité du continent pendant deux"
          + " heures, puis ils ont dîné ensemble avec leurs ministres.\n";

  private static Extractor extractor;

  @BeforeAll
  static void loadOnce() throws IOException {
    extractor = Extractors.load(List.of());
  }

  @TempDir private Path folder;
  private Path articles;
  private String store;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectories(folder.resolve("my articles"));
    Files.writeString(articles.resolve("visit.md"), VISIT);
    Files.writeString(articles.resolve("arrest.json"), ARREST);
    Files.writeString(articles.resolve("french.txt"), FRENCH);
    store = folder.resolve("store").toString();
  }

  @Test
  void buildsAsksChangesAndRetracts() throws IOException {
    assertThat(build().out()).contains("done             2", "the text is in French");
    assertThat(build().out()).contains("done             0", "unchanged        2");

    Terminal query = run(Exit.DONE, "query", "who-accused-whom", "--param", "by=Merkel");
    assertThat(query.out()).contains("Angela Merkel", "Russia", "1 row");

    String all = run(Exit.DONE, "export", "--format", "nquads").out();
    assertThat(run(Exit.DONE, "export", "--format", "nquads").out()).isEqualTo(all);
    assertThat(run(Exit.DONE, "validate").out()).contains("2 articles checked, 0 do not conform");
    assertThat(run(Exit.DONE, "stats").out()).containsPattern("articles +2\n");

    Files.writeString(articles.resolve("arrest.json"), ARREST.replace("two men", "three men"));
    assertThat(build().out()).contains("done             1", "unchanged        1");

    String visit = article("visits-paris");
    assertThat(run(Exit.DONE, "export", "--article", visit).out()).contains("Merkel");
    assertThat(run(Exit.DONE, "retract", visit).out()).contains("retracted " + visit);
    assertThat(run(Exit.DONE, "export", "--format", "nquads").out())
        .doesNotContain("Merkel")
        .contains("Castaner");
    assertThat(run(Exit.FAILED, "retract", visit).err()).contains("the store has no article");
  }

  @Test
  void theGraphDoesNotDependOnTheNumberOfThreads() {
    Terminal one = extract("--threads", "1", "--format", "nquads");
    Terminal four = extract("--threads", "4", "--format", "nquads");
    assertThat(one.out()).isNotBlank().isEqualTo(four.out());
  }

  @Test
  void aBrokenInputIsReportedAndTheRestIsDone() throws IOException {
    Files.write(articles.resolve("broken.json.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2});
    Terminal terminal = terminal("");
    int exit = terminal.run("build", articles.toString(), "--store", store);
    assertThat(terminal.out()).contains("done             2").contains("broken.json.gz");
    assertThat(exit).isIn(Exit.DONE, Exit.SOME_FAILED);
  }

  @Test
  void jsonIsWrittenUnderTheNameOfTheInputWithOffsetsIntoItsText() throws IOException {
    Path out = folder.resolve("facts");
    extract("--format", "json", "--out", out.toString());
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("visit.json", "arrest.json");
    }
    GoldArticle visit = GoldReader.readFile(out.resolve("visit.json"));
    int[] points = visit.text().codePoints().toArray();
    assertThat(visit.entities()).isNotEmpty();
    visit.entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .forEach(mention ->
            assertThat(new String(points, mention.start(), mention.end() - mention.start()))
                .isEqualTo(mention.words()));
  }

  @Test
  void standardInputIsRead() {
    Terminal terminal = terminal(VISIT);
    assertThat(terminal.run("extract", "-", "--format", "turtle")).isEqualTo(Exit.DONE);
    assertThat(terminal.out()).contains("Angela Merkel", "@prefix ng:");
  }

  @Test
  void annotatedArticlesAreScored() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    extract("--format", "json", "--out", gold.toString());
    Terminal terminal = terminal("");
    assertThat(terminal.run("evaluate", gold.toString(), "--each")).isEqualTo(Exit.DONE);
    assertThat(terminal.out())
        .contains("2 articles", "entity     P 1.000  R 1.000  F1 1.000")
        .contains("graph      P 1.000  R 1.000  F1 1.000", "visit.json");
  }

  @Test
  void theBenchTellsSpeedAndStages() {
    Terminal terminal = terminal("");
    assertThat(terminal.run("bench", articles.resolve("visit.md").toString(), "--rounds", "0"))
        .isEqualTo(Exit.DONE);
    assertThat(terminal.out())
        .contains("1 done", "articles/s", "words/s", "triples/s", "sentences");
  }

  @Test
  void aMissingStoreIsToldInOneSentence() {
    Terminal terminal = run(Exit.FAILED, "stats");
    assertThat(terminal.err().lines().filter(line -> !line.isBlank())).hasSize(1);
    assertThat(terminal.err()).contains("there is no store in");
  }

  @Test
  void anUnknownQueryIsToldInOneSentence() {
    build();
    assertThat(run(Exit.FAILED, "query", "who-knows").err())
        .contains("neither a query nor a file named who-knows");
  }

  @Test
  void aQueryOfOnesOwnIsAnsweredInEachFormat() throws IOException {
    build();
    String file =
        Files.writeString(
                folder.resolve("own.rq"),
                "SELECT ?name WHERE { ?x <http://www.w3.org/2000/01/rdf-schema#label> ?name ."
                    + " FILTER (CONTAINS(?name, \"Macron\")) }")
            .toString();
    assertThat(run(Exit.DONE, "query", file).out()).contains("name", "Emmanuel Macron", "1 row");
    assertThat(run(Exit.DONE, "query", file, "--format", "csv").out()).contains("name\r\n");
    assertThat(run(Exit.DONE, "query", file, "--format", "tsv").out()).startsWith("?name");
    assertThat(run(Exit.DONE, "query", file, "--format", "json").out()).contains("\"bindings\"");
  }

  private Terminal build() {
    return run(Exit.DONE, "build", articles.toString());
  }

  private Terminal extract(String... options) {
    Terminal terminal = terminal("");
    List<String> arguments =
        Stream.concat(Stream.of("extract", articles.toString()), Stream.of(options)).toList();
    int exit = terminal.run(arguments.toArray(String[]::new));
    assertThat(exit).as(terminal.err()).isEqualTo(Exit.DONE);
    return terminal;
  }

  private Terminal run(int expected, String... arguments) {
    Terminal terminal = terminal("");
    List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--store", store)).toList();
    int exit = terminal.run(all.toArray(String[]::new));
    assertThat(exit).as(terminal.err()).isEqualTo(expected);
    return terminal;
  }

  private static Terminal terminal(String input) {
    return new Terminal(input, gazetteers -> extractor);
  }

  private String article(String part) {
    return run(Exit.DONE, "export", "--format", "nquads")
        .out()
        .lines()
        .map(line -> line.substring(line.lastIndexOf('<') + 1, line.lastIndexOf('>')))
        .filter(iri -> iri.contains(part))
        .findFirst()
        .orElseThrow();
  }
}
