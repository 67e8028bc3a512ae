package org.newsgraph.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The dependency tree of one sentence: for each word its head and the relation to it, after
 * Universal Dependencies. Words count from 0 within the sentence. Immutable; safe to share between
 * threads.
 */
final class DependencyTree {

  /** Head of a word that hangs on no other. */
  static final int ROOT = -1;

  private final int[] heads;
  private final String[] labels;
  private final List<List<Integer>> children;

  /** A tree; the arrays are copied and have the same length. */
  DependencyTree(int[] heads, String[] labels) {
    this.heads = heads.clone();
    this.labels = labels.clone();
    this.children = new ArrayList<>();
    for (int word = 0; word < heads.length; word++) {
      children.add(new ArrayList<>());
    }
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] != ROOT) {
        children.get(heads[word]).add(word);
      }
    }
  }

  /** Number of words. */
  int size() {
    return heads.length;
  }

  /** The word on which a word hangs, or {@link #ROOT}. */
  int head(int word) {
    return heads[word];
  }

  /** The relation of a word to its head, as {@code nsubj:pass}; {@code root} where it has none. */
  String label(int word) {
    return labels[word];
  }

  /** The words that hang on a word, from left to right. */
  List<Integer> children(int word) {
    return List.copyOf(children.get(word));
  }

  /** Those that hang on a word by one of the given relations, from left to right. */
  List<Integer> children(int word, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : children.get(word)) {
      if (List.of(relations).contains(labels[child])) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether something hangs on a word by one of the given relations. */
  boolean has(int word, String... relations) {
    return !children(word, relations).isEmpty();
  }

  /** Whether {@code word} is {@code top} or hangs on it, directly or not. */
  boolean isUnder(int word, int top) {
    int steps = 0;
    for (int at = word; at != ROOT && steps <= heads.length; at = heads[at], steps++) {
      if (at == top) {
        return true;
      }
    }
    return false;
  }

  /** The word and all that hangs on it, from left to right, leaving out what {@code stop} names. */
  List<Integer> subtree(int word, List<String> stop) {
    List<Integer> found = new ArrayList<>();
    collect(word, stop, found);
    found.sort(null);
    return found;
  }

  private void collect(int word, List<String> stop, List<Integer> found) {
    found.add(word);
    for (int child : children.get(word)) {
      if (!stop.contains(labels[child])) {
        collect(child, stop, found);
      }
    }
  }
}
