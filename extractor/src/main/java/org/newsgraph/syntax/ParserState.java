package org.newsgraph.syntax;

import java.util.Arrays;

/**
 * A half-parsed sentence: a stack of words that still wait for something, and the words not yet
 * read. Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the root as a word
 * behind the last. Not for sharing: one per sentence.
 */
final class ParserState {

  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int NONE = -1;

  /** Number of words; the root stands at this index. */
  final int size;

  final int[] heads;
  final int[] labels;
  private final int[] stack;
  private int depth;
  private int next;

  /** Per word its outermost and second outermost children on either side, and how many. */
  private final int[][] outer = new int[4][];

  private final int[][] counts = new int[2][];

  ParserState(int size) {
    this.size = size;
    this.heads = new int[size + 1];
    this.labels = new int[size + 1];
    this.stack = new int[size + 1];
    Arrays.fill(heads, NONE);
    Arrays.fill(labels, NONE);
    for (int i = 0; i < outer.length; i++) {
      outer[i] = new int[size + 1];
      Arrays.fill(outer[i], NONE);
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new int[size + 1];
    }
  }

  boolean finished() {
    return depth == 0 && next >= size;
  }

  boolean allows(int move) {
    return switch (move) {
      case SHIFT -> next < size;
      case LEFT -> depth >= 1;
      default -> depth >= 2;
    };
  }

  /** The word at a depth of the stack, 0 the top; {@link #NONE} below its bottom. */
  int stacked(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  /** The word so many places ahead, 0 the next; the root behind the last, then {@link #NONE}. */
  int ahead(int places) {
    int word = next + places;
    return word <= size ? word : NONE;
  }

  int leftmost(int word) {
    return word == NONE ? NONE : outer[0][word];
  }

  int secondLeft(int word) {
    return word == NONE ? NONE : outer[1][word];
  }

  int rightmost(int word) {
    return word == NONE ? NONE : outer[2][word];
  }

  int secondRight(int word) {
    return word == NONE ? NONE : outer[3][word];
  }

  int leftCount(int word) {
    return word == NONE ? 0 : counts[0][word];
  }

  int rightCount(int word) {
    return word == NONE ? 0 : counts[1][word];
  }

  void apply(int move, int label) {
    switch (move) {
      case SHIFT -> stack[depth++] = next++;
      case LEFT -> attach(stack[--depth], next, label);
      default -> {
        depth--;
        attach(stack[depth], stack[depth - 1], label);
      }
    }
  }

  private void attach(int child, int head, int label) {
    heads[child] = head;
    labels[child] = label;
    int side = child < head ? 0 : 1;
    outer[side * 2 + 1][head] = outer[side * 2][head];
    outer[side * 2][head] = child;
    counts[side][head]++;
  }

  /**
   * Whether a move loses no arc of the gold tree that could still be had (Goldberg and Nivre 2013).
   *
   * @param gold head of each word, {@link #size} for the root
   */
  boolean isFree(int move, int[] gold) {
    if (!allows(move)) {
      return false;
    }
    if (move == SHIFT) {
      return !shiftLoses(gold);
    }
    int top = stacked(0);
    boolean losesChildren = false;
    for (int word = next; word < size; word++) {
      losesChildren |= gold[word] == top;
    }
    boolean losesHead =
        move == LEFT
            ? gold[top] > next || (depth >= 2 && gold[top] == stacked(1))
            : gold[top] >= next;
    return !losesChildren && !losesHead;
  }

  private boolean shiftLoses(int[] gold) {
    for (int below = 0; below < depth; below++) {
      int word = stacked(below);
      if (gold[word] == next || (below > 0 && gold[next] == word)) {
        return true;
      }
    }
    return false;
  }
}
