package org.newsgraph.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.evaluation.Evaluation;
import org.newsgraph.evaluation.GraphScorer;
import org.newsgraph.evaluation.Score;
import org.newsgraph.gold.GoldArticle;
import org.newsgraph.gold.GoldReader;
import org.newsgraph.gold.GoldReader.GoldFile;
import org.newsgraph.gold.GoldView;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Runner;
import org.newsgraph.reading.ArticleStream;
import org.newsgraph.reading.Limits;
import org.newsgraph.reading.Sources;

/**
 * Extracts the articles of a folder in the gold format, whose texts are taken as they are, and
 * scores what was found against what stands there.
 *
 * @param names of the files, in their order
 * @param evaluation a score for each of them
 * @param warnings one line for each file that could not be extracted; it counts as nothing found
 */
record EvaluationRun(List<String> names, Evaluation evaluation, List<String> warnings) {

  /** A score and, where something went wrong, a line about it. */
  private record Scored(String name, Score score, List<String> warnings) {}

  static EvaluationRun of(Path folder, Extractor extractor, Runner runner)
      throws IOException, InterruptedException {
    List<GoldFile> files = GoldReader.readFolder(folder);
    if (files.isEmpty()) {
      throw new CommandException(folder + " holds no *.json files in the gold format");
    }
    Analysis<GoldArticle> analysis = extractor.analysis(GoldView::of);
    List<Scored> scored = new ArrayList<>();
    runner.run(
        files.iterator(), file -> score(file, folder.resolve(file.name()), analysis), scored::add);
    return new EvaluationRun(
        scored.stream().map(Scored::name).toList(),
        new Evaluation(scored.stream().map(Scored::score).toList()),
        scored.stream().flatMap(one -> one.warnings().stream()).toList());
  }

  private static Scored score(GoldFile file, Path path, Analysis<GoldArticle> analysis) {
    GoldArticle gold = file.article();
    return switch (extract(path, analysis)) {
      case Outcome.Done<GoldArticle>(var article, GoldArticle found) -> {
        Score score = GraphScorer.score(gold, found);
        List<String> warnings =
            found.text().equals(gold.text())
                ? List.of()
                : List.of(file.name() + ": the text differs, spans cannot match");
        yield new Scored(file.name(), score, warnings);
      }
      case Outcome.Unchanged<GoldArticle> ignored -> nothing(file, "unchanged");
      case Outcome.Skipped<GoldArticle>(String location, String reason) -> nothing(file, reason);
      case Outcome.Failed<GoldArticle>(String location, String reason) -> nothing(file, reason);
    };
  }

  private static Outcome<GoldArticle> extract(Path path, Analysis<GoldArticle> analysis) {
    List<String> source = List.of(path.toString());
    try (ArticleStream articles =
        Sources.open(source, Limits.DEFAULT, InputStream.nullInputStream())) {
      return articles.hasNext()
          ? analysis.apply(articles.next())
          : new Outcome.Failed<>(path.toString(), "holds no article");
    }
  }

  private static Scored nothing(GoldFile file, String reason) {
    GoldArticle gold = file.article();
    GoldArticle empty =
        new GoldArticle(
            gold.id(),
            gold.title(),
            gold.date(),
            gold.publisher(),
            gold.url(),
            gold.licence(),
            gold.text(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<String> warning = List.of(file.name() + ": nothing found, since " + reason);
    return new Scored(file.name(), GraphScorer.score(gold, empty), warning);
  }
}
