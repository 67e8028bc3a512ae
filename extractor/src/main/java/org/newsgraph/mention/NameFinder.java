package org.newsgraph.mention;

import java.util.List;

/** Finds names in the sentences of one article. Thread-safe, keeps nothing between articles. */
public interface NameFinder {

  /** Stable name for provenance, as {@code opennlp}. */
  String name();

  /**
   * The names of an article, in the order of the text, not overlapping.
   *
   * @param sentences the tokens of each sentence
   */
  List<Found> find(List<List<String>> sentences);

  /**
   * One name.
   *
   * @param sentence index of the sentence
   * @param first index of the first token in the sentence
   * @param end index behind the last token
   * @param confidence 0 to 1
   */
  record Found(int sentence, int first, int end, NameType type, double confidence) {}
}
