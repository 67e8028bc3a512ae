package org.newsgraph.evaluation;

/**
 * How often an answer was right.
 *
 * @param asked how often the gold has one; may be 0
 */
public record Accuracy(int right, int asked) {

  static final Accuracy NONE = new Accuracy(0, 0);

  Accuracy plus(Accuracy other) {
    return new Accuracy(right + other.right, asked + other.asked);
  }

  Accuracy ask(boolean isRight) {
    return new Accuracy(right + (isRight ? 1 : 0), asked + 1);
  }
}
