package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Annotation;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.document.Stage;
import org.newsgraph.reading.ReadResult;

/** Uses small stages that find nothing, but for one that gives the whole text as a sentence. */
class AnalysisTest {

  private static final Pipeline PIPELINE =
      new Pipeline(
          List.of(
              new WholeText(),
              new Nothing<>(Layers.ENTITIES),
              new Nothing<>(Layers.LINKS),
              new Nothing<>(Layers.STATEMENTS),
              new Nothing<>(Layers.RELATIONS),
              new Nothing<>(Layers.EVENTS)));

  private static final Analysis<Integer> ANALYSIS =
      new Analysis<>(
          text -> text.startsWith("Bonjour") ? Optional.of("not in English") : Optional.empty(),
          article -> article.text().startsWith("Known"),
          PIPELINE,
          findings -> new Outcome.Done<>(findings.article(), findings.sentences().size()));

  @Test
  void anArticleGoesThroughAllStages() {
    Article article = article("It rained.");
    assertThat(ANALYSIS.apply(new ReadResult.Read(article)))
        .isEqualTo(new Outcome.Done<>(article, 1));
  }

  @Test
  void anExceptionInAStageIsAFailureOfThatArticleInOneLine() {
    assertThat(ANALYSIS.apply(new ReadResult.Read(article("Trouble ahead."))))
        .isEqualTo(
            new Outcome.Failed<Integer>(
                "test:1", "analysis failed: trouble found (IllegalStateException)"));
  }

  @Test
  void endlessRecursionInAStageIsAFailureOfThatArticle() {
    assertThat(ANALYSIS.apply(new ReadResult.Read(article("Deep water."))))
        .isEqualTo(new Outcome.Failed<Integer>("test:1", "analysis failed: StackOverflowError"));
  }

  @Test
  void anotherLanguageIsSkippedBeforeTheStages() {
    assertThat(ANALYSIS.apply(new ReadResult.Read(article("Bonjour, Trouble."))))
        .isEqualTo(new Outcome.Skipped<Integer>("test:1", "not in English"));
  }

  @Test
  void anUnchangedArticleIsNotAnalysed() {
    assertThat(ANALYSIS.apply(new ReadResult.Read(article("Known Trouble."))))
        .isEqualTo(new Outcome.Unchanged<Integer>("test:1"));
  }

  @Test
  void whatTheReaderSaysIsPassedOn() {
    assertThat(ANALYSIS.apply(new ReadResult.Skipped("a.png", "a picture")))
        .isEqualTo(new Outcome.Skipped<Integer>("a.png", "a picture"));
    assertThat(ANALYSIS.apply(new ReadResult.Failed("a.gz", "broken")))
        .isEqualTo(new Outcome.Failed<Integer>("a.gz", "broken"));
  }

  @Test
  void aBadArticleDoesNotStopTheRun() throws Exception {
    List<Outcome<Integer>> outcomes = new ArrayList<>();
    List<ReadResult> inputs =
        List.of(
            new ReadResult.Read(article("Fine.")),
            new ReadResult.Read(article("Trouble.")),
            new ReadResult.Read(article("Fine again.")));
    new Runner(2).run(inputs.iterator(), ANALYSIS, outcomes::add);
    assertThat(outcomes)
        .extracting(outcome -> outcome.getClass().getSimpleName())
        .containsExactly("Done", "Failed", "Done");
  }

  @Test
  void theClockKnowsEachStage() {
    StageClock clock = new StageClock(PIPELINE);
    clock.pipeline().run(article("It rained."));
    assertThat(clock.spent().keySet())
        .containsExactly("whole text", "entities", "links", "statements", "relations", "events");
    assertThat(clock.spent().values()).allMatch(spent -> !spent.isNegative());
  }

  private static Article article(String text) {
    return new Article("test", "test:1", Metadata.NONE, text, SourceMap.UNKNOWN);
  }

  private record WholeText() implements Stage<Sentence> {

    @Override
    public String name() {
      return "whole text";
    }

    @Override
    public Layer<Sentence> adds() {
      return Layers.SENTENCES;
    }

    @Override
    public Set<Layer<?>> needs() {
      return Set.of();
    }

    @Override
    public List<Sentence> annotate(Document document) {
      if (document.text().contains("Trouble")) {
        throw new IllegalStateException("trouble found\nand more of it");
      }
      if (document.text().startsWith("Deep")) {
        return annotate(document);
      }
      Span all = new Span(0, document.text().length());
      return List.of(new Sentence(all, 0, new Origin("whole text", "all")));
    }
  }

  private record Nothing<A extends Annotation>(Layer<A> adds) implements Stage<A> {

    @Override
    public String name() {
      return adds.name();
    }

    @Override
    public Set<Layer<?>> needs() {
      return Set.of();
    }

    @Override
    public List<A> annotate(Document document) {
      return List.of();
    }
  }
}
