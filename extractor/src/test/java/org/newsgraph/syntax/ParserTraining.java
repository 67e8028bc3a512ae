package org.newsgraph.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Trains and measures the parser: {@code MODEL ROUNDS TRAIN... -- DEV...}. */
public final class ParserTraining {

  private ParserTraining() {}

  public static void main(String[] args) throws IOException {
    List<String> all = Arrays.asList(args);
    int split = all.indexOf("--");
    Path model = Path.of(args[0]);
    Function<List<String>, List<String>> tagger = tagger();
    if (split > 2) {
      List<Path> train = all.subList(2, split).stream().map(Path::of).toList();
      new ParserTrainer(tagger).train(train, Integer.parseInt(args[1]), model);
    }
    DependencyParser parser;
    try (java.io.DataInputStream in =
        new java.io.DataInputStream(
            new java.io.BufferedInputStream(
                new java.util.zip.GZIPInputStream(java.nio.file.Files.newInputStream(model))))) {
      parser = new DependencyParser(ParserWeights.read(in));
    }
    for (String dev : all.subList(split + 1, all.size())) {
      measure(parser, new ParserTrainer(tagger).read(List.of(Path.of(dev))), dev);
    }
  }

  private static void measure(
      DependencyParser parser, List<ParserTrainer.Example> dev, String name) {
    int words = 0;
    int heads = 0;
    int labels = 0;
    long start = System.nanoTime();
    for (ParserTrainer.Example example : dev) {
      DependencyTree tree = parser.parse(example.words(), example.tags());
      for (int i = 0; i < tree.size(); i++) {
        words++;
        if (tree.head(i) == example.heads().get(i)) {
          heads++;
          labels += tree.label(i).equals(example.labels().get(i)) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "%s: UAS %.4f LAS %.4f, %d words, %.0f words/s%n",
        name,
        (double) heads / words,
        (double) labels / words,
        words,
        words / ((System.nanoTime() - start) / 1e9));
  }

  static Function<List<String>, List<String>> tagger() throws IOException {
    try (InputStream in =
        ParserTraining.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      POSTaggerME tagger = new POSTaggerME(new POSModel(in));
      return words -> List.of(tagger.tag(words.toArray(new String[0])));
    }
  }
}
