package org.newsgraph.pipeline;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsgraph.document.Article;
import org.newsgraph.document.Findings;
import org.newsgraph.reading.ReadResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes something of one input and never throws: what goes wrong with an article becomes its
 * outcome. Thread-safe if its parts are.
 *
 * @param <T> what is made
 * @param gate why a text is not to be analysed; empty where it is
 * @param isUnchanged whether the very same article was processed before
 * @param pipeline the stages
 * @param make what becomes of the findings
 */
public record Analysis<T>(
    Function<String, Optional<String>> gate,
    Predicate<Article> isUnchanged,
    Pipeline pipeline,
    Function<Findings, Outcome<T>> make)
    implements Function<ReadResult, Outcome<T>> {

  private static final Logger LOG = LoggerFactory.getLogger(Analysis.class);

  @Override
  public Outcome<T> apply(ReadResult input) {
    return switch (input) {
      case ReadResult.Skipped skipped ->
          new Outcome.Skipped<>(skipped.location(), skipped.reason());
      case ReadResult.Failed failed -> new Outcome.Failed<>(failed.location(), failed.reason());
      case ReadResult.Read read -> guarded(read.article());
    };
  }

  private Outcome<T> guarded(Article article) {
    try {
      return outcome(article);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("{}: analysis failed", article.location(), e);
      return new Outcome.Failed<>(article.location(), reason(e));
    }
  }

  private Outcome<T> outcome(Article article) {
    if (isUnchanged.test(article)) {
      return new Outcome.Unchanged<>(article.location());
    }
    Optional<String> refusal = gate.apply(article.text());
    if (refusal.isPresent()) {
      return new Outcome.Skipped<>(article.location(), refusal.get());
    }
    return make.apply(Findings.of(pipeline.run(article)));
  }

  private static String reason(Throwable problem) {
    String message = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    String kind = problem.getClass().getSimpleName();
    return "analysis failed: " + (message.equals("null") ? kind : message + " (" + kind + ")");
  }
}
