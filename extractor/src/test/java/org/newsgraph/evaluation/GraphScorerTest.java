package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.newsgraph.gold.GoldArticle;
import org.newsgraph.gold.GoldReader;

/** Made-up articles, scored here and by the reference scorer. */
class GraphScorerTest {

  private static final Path CASES =
      Path.of(
          System.getProperty("newsgraph.root"),
          "extractor/src/test/resources/org/newsgraph/evaluation");

  /** What the reference scorer prints for the cases, without its interval. */
  private static final String REFERENCE =
      """
      4 articles
      entity     P 0.429  R 0.462  F1 0.444   (right 6, predicted 14, gold 13)
      ceaf       P 0.505  R 0.544  F1 0.523   (right 7.1, predicted 14, gold 13)
      relation   P 0.429  R 0.500  F1 0.462   (right 3, predicted 7, gold 6)
      event      P 0.600  R 0.667  F1 0.632   (right 6, predicted 10, gold 9)
      who-whom   P 0.308  R 0.308  F1 0.308   (right 4, predicted 13, gold 13)
      quad       P 0.500  R 0.462  F1 0.480   (right 6, predicted 12, gold 13)
      statement  P 0.250  R 0.333  F1 0.286   (right 1, predicted 4, gold 3)
      graph      P 0.333  R 0.364  F1 0.348   (right 8, predicted 24, gold 22)
      on matched events: modality 0.833 (n=6)  attributed 0.833 (n=6)  time 0.500 (n=2)  place 0.000 (n=2)
      """;

  @Test
  void agreesWithTheFiguresOfTheReferenceScorer() throws IOException {
    assertThat(withoutInterval(EvaluationTable.plain(evaluate("gold", "found"))))
        .isEqualTo(REFERENCE);
  }

  @Test
  void theReferenceScorerStillPrintsThoseFigures() throws IOException, InterruptedException {
    Path scorer =
        Path.of(System.getProperty("newsgraph.root"), "../shared/tools/score_graph.py").normalize();
    Assumptions.assumeTrue(Files.exists(scorer), "the reference scorer is not beside the repo");
    Process process = start(scorer);
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(withoutInterval(printed)).isEqualTo(REFERENCE);
  }

  @Test
  void goldAgainstItselfIsAllRight() throws IOException {
    Score total = evaluate("gold", "gold").total();
    for (Figure figure : Figure.values()) {
      assertThat(total.of(figure).f1()).as(figure.label()).isEqualTo(1.0);
    }
  }

  @Test
  void theIntervalHoldsTheFigureAndIsTheSameEachTime() throws IOException {
    Evaluation evaluation = evaluate("gold", "found");
    double f1 = evaluation.total().of(Figure.GRAPH).f1();
    assertThat(evaluation.interval()).isEqualTo(evaluation.interval());
    assertThat(f1).isBetween(evaluation.interval().low(), evaluation.interval().high());
  }

  @Test
  void nothingToEvaluateIsRefused() {
    assertThatThrownBy(() -> new Evaluation(List.of())).hasMessage("nothing to evaluate");
  }

  @Test
  void theMarkdownTableHasARowForEachFigure() throws IOException {
    assertThat(EvaluationTable.markdown(evaluate("gold", "found")).lines())
        .filteredOn(line -> line.startsWith("| "))
        .hasSize(Figure.values().length + 2);
  }

  private static Evaluation evaluate(String gold, String found) throws IOException {
    List<Score> scores = new ArrayList<>();
    for (GoldReader.GoldFile file : GoldReader.readFolder(CASES.resolve(gold))) {
      Path path = CASES.resolve(found).resolve(file.name());
      GoldArticle answer = Files.exists(path) ? GoldReader.readFile(path) : empty();
      scores.add(GraphScorer.score(file.article(), answer));
    }
    return new Evaluation(scores);
  }

  private static GoldArticle empty() throws IOException {
    return GoldReader.read("{\"text\": \"\"}");
  }

  private static Process start(Path scorer) throws InterruptedException {
    try {
      return new ProcessBuilder(
              "python3",
              scorer.toString(),
              CASES.resolve("gold").toString(),
              CASES.resolve("found").toString())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      Assumptions.abort("no python3 on this machine");
      throw new InterruptedException();
    }
  }

  private static String withoutInterval(String printed) {
    return printed.substring(0, printed.indexOf("graph F1 95%"));
  }
}
