package org.newsgraph.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the dependency parser on treebanks in CoNLL-U: an averaged perceptron that follows its own
 * mistakes (dynamic oracle of Goldberg and Nivre 2013). The shipped model was trained on UD English
 * EWT and the freely licensed genres of GUM, six rounds, with the tags of the tagger that the
 * program uses. Same input, same model.
 */
public final class ParserTrainer {

  /** Sub-relations that the predicates need; of others only the part before the colon is kept. */
  private static final List<String> KEPT =
      List.of("nsubj:pass", "aux:pass", "nmod:poss", "acl:relcl", "compound:prt", "nsubj:outer");

  private static final int FEWEST_UPDATES = 8;

  private final Function<List<String>, List<String>> tagger;
  private final Map<Long, TrainedFeature> features = new HashMap<>();
  private final List<String> relations = new ArrayList<>();
  private int step;

  /**
   * A trainer.
   *
   * @param tagger gives the universal parts of speech of a sentence's words
   */
  public ParserTrainer(Function<List<String>, List<String>> tagger) {
    this.tagger = tagger;
  }

  /** One sentence of a treebank; a head of -1 is the root. */
  record Example(List<String> words, List<String> tags, List<Integer> heads, List<String> labels) {}

  /**
   * Trains and writes a model.
   *
   * @param treebanks files or folders with CoNLL-U
   * @throws IOException if a treebank cannot be read or the model not written
   */
  public void train(List<Path> treebanks, int rounds, Path model) throws IOException {
    List<Example> examples = new ArrayList<>(read(treebanks));
    TreeSet<String> found = new TreeSet<>();
    examples.forEach(example -> found.addAll(example.labels()));
    relations.addAll(found);
    Random random = new Random(7);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        learn(example);
      }
    }
    write(model);
  }

  /** The sentences of treebanks, tagged anew. */
  List<Example> read(List<Path> treebanks) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path treebank : treebanks) {
      try (Stream<Path> files = Files.walk(treebank)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          readFile(file, examples);
        }
      }
    }
    return examples;
  }

  private void readFile(Path file, List<Example> examples) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        addExample(rows, examples);
        rows.clear();
      } else if (line.matches("[0-9]+\t.*")) {
        rows.add(line.split("\t"));
      }
    }
    addExample(rows, examples);
  }

  private void addExample(List<String[]> rows, List<Example> examples) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> words = rows.stream().map(row -> row[1]).toList();
    examples.add(
        new Example(
            words,
            tagger.apply(words),
            rows.stream().map(row -> Integer.parseInt(row[6]) - 1).toList(),
            rows.stream().map(row -> relation(row[7])).toList()));
  }

  private static String relation(String full) {
    return KEPT.contains(full) ? full : full.replaceAll(":.*", "");
  }

  private void learn(Example example) {
    int size = example.words().size();
    int[] gold =
        example.heads().stream()
            .mapToInt(head -> head == DependencyTree.ROOT ? size : head)
            .toArray();
    ParserState state = new ParserState(size);
    ParserFeatures view =
        new ParserFeatures(
            DependencyParser.hashes(example.words()), DependencyParser.hashes(example.tags()));
    float[] scores = new float[1 + 2 * relations.size()];
    while (!state.finished()) {
      view.read(state);
      score(view, scores);
      int guess = best(state, scores, example, gold, false);
      int right = best(state, scores, example, gold, true);
      if (right >= 0 && guess != right && !isRight(guess, state, example, gold)) {
        update(view, guess, right);
      }
      step++;
      state.apply(DependencyParser.move(guess), DependencyParser.label(guess));
    }
  }

  private void score(ParserFeatures view, float[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (int i = 0; i < view.count(); i++) {
      TrainedFeature feature = features.get(view.hashes()[i]);
      if (feature != null) {
        feature.score(scores);
      }
    }
  }

  private void update(ParserFeatures view, int guess, int right) {
    for (int i = 0; i < view.count(); i++) {
      TrainedFeature feature =
          features.computeIfAbsent(view.hashes()[i], key -> new TrainedFeature());
      feature.add(guess, -1, step);
      feature.add(right, 1, step);
    }
  }

  private int best(
      ParserState state, float[] scores, Example example, int[] gold, boolean onlyRight) {
    int best = -1;
    for (int klass = 0; klass < scores.length; klass++) {
      boolean better = best < 0 || scores[klass] > scores[best];
      if (better
          && state.allows(DependencyParser.move(klass))
          && (!onlyRight || isRight(klass, state, example, gold))) {
        best = klass;
      }
    }
    return best;
  }

  private boolean isRight(int klass, ParserState state, Example example, int[] gold) {
    int move = DependencyParser.move(klass);
    if (!state.isFree(move, gold)) {
      return false;
    }
    if (move == ParserState.SHIFT) {
      return true;
    }
    int top = state.stacked(0);
    int head = move == ParserState.LEFT ? state.ahead(0) : state.stacked(1);
    String relation = relations.get(DependencyParser.label(klass));
    return gold[top] != head || example.labels().get(top).equals(relation);
  }

  private void write(Path model) throws IOException {
    Map<Long, SortedMap<Integer, Integer>> trained = new HashMap<>();
    features.forEach((key, feature) -> {
      if (feature.updates() >= FEWEST_UPDATES) {
        SortedMap<Integer, Integer> row = feature.averaged(step);
        if (!row.isEmpty()) {
          trained.put(key, row);
        }
      }
    });
    ParserWeights weights = ParserWeights.of(relations, trained);
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(model), 1 << 16))) {
      weights.write(out);
    }
  }
}
