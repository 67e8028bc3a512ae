package org.newsgraph.evaluation;

/**
 * How much was right.
 *
 * @param right found and in the gold; a fraction where likeness is summed
 * @param found all that was found
 * @param gold all that was to be found
 */
public record Tally(double right, int found, int gold) {

  static final Tally NONE = new Tally(0, 0, 0);

  /** Share of what was found that is right, 0 to 1; 0 where nothing was found. */
  public double precision() {
    return found == 0 ? 0 : right / found;
  }

  /** Share of what was to be found that is right, 0 to 1; 0 where nothing was to be found. */
  public double recall() {
    return gold == 0 ? 0 : right / gold;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, gold + other.gold);
  }
}
