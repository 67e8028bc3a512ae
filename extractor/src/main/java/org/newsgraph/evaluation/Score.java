package org.newsgraph.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All figures of one article, or summed over several. Immutable.
 *
 * @param tallies one for each figure
 * @param accuracies one for each aspect
 */
public record Score(Map<Figure, Tally> tallies, Map<Aspect, Accuracy> accuracies) {

  /** Copies the maps. */
  public Score {
    tallies = Map.copyOf(tallies);
    accuracies = Map.copyOf(accuracies);
  }

  /** What was counted for a figure. */
  public Tally of(Figure figure) {
    return tallies.getOrDefault(figure, Tally.NONE);
  }

  /** What was asked on matched events. */
  public Accuracy of(Aspect aspect) {
    return accuracies.getOrDefault(aspect, Accuracy.NONE);
  }

  /** The sum over articles: all counts are added, then divided (micro average). */
  public static Score sum(List<Score> articles) {
    Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
    Map<Aspect, Accuracy> accuracies = new EnumMap<>(Aspect.class);
    for (Score article : articles) {
      article.tallies.forEach((figure, tally) -> tallies.merge(figure, tally, Tally::plus));
      article.accuracies.forEach(
          (aspect, asked) -> accuracies.merge(aspect, asked, Accuracy::plus));
    }
    return new Score(tallies, accuracies);
  }
}
