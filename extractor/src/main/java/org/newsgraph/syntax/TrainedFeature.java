package org.newsgraph.syntax;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of one feature while the parser is trained: few classes each, so kept as a short
 * list. Not for sharing.
 */
final class TrainedFeature {

  /** Averages are kept in these parts of one update, so that they fit into short integers. */
  private static final float SCALE = 100;

  private byte[] classes = new byte[2];
  private int[] weights = new int[2];
  private long[] totals = new long[2];
  private int[] since = new int[2];
  private int size;
  private int updates;

  void score(float[] scores) {
    for (int i = 0; i < size; i++) {
      scores[classes[i]] += weights[i];
    }
  }

  void add(int klass, int value, int step) {
    int at = find(klass);
    totals[at] += (long) weights[at] * (step - since[at]);
    since[at] = step;
    weights[at] += value;
    updates++;
  }

  private int find(int klass) {
    for (int i = 0; i < size; i++) {
      if (classes[i] == klass) {
        return i;
      }
    }
    if (size == classes.length) {
      int more = size * 2;
      classes = Arrays.copyOf(classes, more);
      weights = Arrays.copyOf(weights, more);
      totals = Arrays.copyOf(totals, more);
      since = Arrays.copyOf(since, more);
    }
    classes[size] = (byte) klass;
    return size++;
  }

  int updates() {
    return updates;
  }

  /** The weights averaged over all steps, without those that vanish. */
  SortedMap<Integer, Integer> averaged(int steps) {
    SortedMap<Integer, Integer> row = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      double total = totals[i] + (double) weights[i] * (steps - since[i]);
      int value = (int) Math.round(total / steps * SCALE);
      if (Math.abs(value) >= 10) {
        row.put((int) classes[i], Math.max(-32000, Math.min(32000, value)));
      }
    }
    return row;
  }
}
