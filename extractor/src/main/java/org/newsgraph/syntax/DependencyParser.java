package org.newsgraph.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Gives each sentence its dependency tree: greedy transitions chosen by a linear model, about ten
 * thousand words a second on one core. Immutable; safe to share between threads.
 */
final class DependencyParser {

  /** The model beside this class; {@link ParserTrainer} tells how it was made. */
  static final String MODEL = "dependency-parser.bin.gz";

  private final ParserWeights weights;

  DependencyParser(ParserWeights weights) {
    this.weights = weights;
  }

  /**
   * The parser with the model that comes with the program.
   *
   * @throws UncheckedIOException if the model is missing or broken
   */
  static DependencyParser load() {
    try (InputStream packed = DependencyParser.class.getResourceAsStream(MODEL)) {
      if (packed == null) {
        throw new IOException("the parser model " + MODEL + " is missing from the program");
      }
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)))) {
        return new DependencyParser(ParserWeights.read(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The tree of one sentence.
   *
   * @param words as they are written
   * @param tags universal parts of speech, one per word
   */
  DependencyTree parse(List<String> words, List<String> tags) {
    ParserState state = new ParserState(words.size());
    ParserFeatures features = new ParserFeatures(hashes(words), hashes(tags));
    int[] scores = new int[weights.classCount()];
    while (!state.finished()) {
      features.read(state);
      java.util.Arrays.fill(scores, 0);
      for (int i = 0; i < features.count(); i++) {
        weights.score(features.hashes()[i], scores);
      }
      int best = best(state, scores);
      state.apply(move(best), label(best));
    }
    return tree(state);
  }

  /** The values by which the features know words or tags. */
  static int[] hashes(List<String> words) {
    return words.stream().mapToInt(word -> shape(word).hashCode()).toArray();
  }

  private static String shape(String word) {
    boolean number = word.chars().anyMatch(Character::isDigit);
    return number ? word.replaceAll("[0-9]", "9") : word.toLowerCase(Locale.ROOT);
  }

  /** The move of a class. */
  static int move(int klass) {
    if (klass == 0) {
      return ParserState.SHIFT;
    }
    return klass % 2 == 1 ? ParserState.LEFT : ParserState.RIGHT;
  }

  /** The number of the relation of a class; meaningless for a shift. */
  static int label(int klass) {
    return (klass - 1) / 2;
  }

  private static int best(ParserState state, int[] scores) {
    int best = -1;
    for (int klass = 0; klass < scores.length; klass++) {
      if ((best < 0 || scores[klass] > scores[best]) && state.allows(move(klass))) {
        best = klass;
      }
    }
    return best;
  }

  private DependencyTree tree(ParserState state) {
    int[] heads = new int[state.size];
    String[] labels = new String[state.size];
    for (int word = 0; word < state.size; word++) {
      boolean top = state.heads[word] == state.size;
      heads[word] = top ? DependencyTree.ROOT : state.heads[word];
      labels[word] = top ? "root" : weights.relations().get(state.labels[word]);
    }
    return new DependencyTree(heads, labels);
  }
}
