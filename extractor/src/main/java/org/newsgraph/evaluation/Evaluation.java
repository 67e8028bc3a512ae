package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The scores of several articles.
 *
 * @param articles one score for each, at least one
 */
public record Evaluation(List<Score> articles) {

  private static final int SAMPLES = 1000;
  private static final long SEED = 7;

  /** Copies the list; refuses an empty one. */
  public Evaluation {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("nothing to evaluate");
    }
  }

  /** All counts added up. */
  public Score total() {
    return Score.sum(articles);
  }

  /** Lower and upper end, 0 to 1, between which the graph F1 lies in 95 of 100 samples. */
  public record Interval(double low, double high) {}

  /**
   * How far the graph F1 depends on the choice of articles: bootstrap over articles with a fixed
   * seed. The reference scorer draws with another generator, so the ends may differ slightly.
   */
  public Interval interval() {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] samples = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      List<Score> drawn = new ArrayList<>(articles.size());
      for (int j = 0; j < articles.size(); j++) {
        drawn.add(articles.get(random.nextInt(articles.size())));
      }
      samples[i] = drawn.stream().map(s -> s.of(Figure.GRAPH)).reduce(Tally.NONE, Tally::plus).f1();
    }
    Arrays.sort(samples);
    return new Interval(samples[SAMPLES / 40], samples[SAMPLES - SAMPLES / 40 - 1]);
  }
}
