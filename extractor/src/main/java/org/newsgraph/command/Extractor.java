package org.newsgraph.command;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsgraph.document.Article;
import org.newsgraph.document.Findings;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Pipeline;

/**
 * All that it takes to read an article into facts, loaded once and shared by all threads.
 *
 * @param gate why a text is not to be analysed; empty where it is
 * @param pipeline the stages in their order
 * @param fingerprint stands for models, rules and knowledge base: another one may give other facts
 */
record Extractor(Function<String, Optional<String>> gate, Pipeline pipeline, String fingerprint) {

  /**
   * The analysis of articles that are not {@code unchanged}; what {@code make} says becomes of
   * them.
   */
  <T> Analysis<T> analysis(Predicate<Article> unchanged, Function<Findings, Outcome<T>> make) {
    return new Analysis<>(gate, unchanged, pipeline, make);
  }

  /** The analysis of all articles. */
  <T> Analysis<T> analysis(Function<Findings, T> make) {
    return analysis(
        article -> false, findings -> new Outcome.Done<>(findings.article(), make.apply(findings)));
  }
}
