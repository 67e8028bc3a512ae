package org.newsgraph.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.language.WordTagger;
import org.newsgraph.model.LanguageModels;

class DependencyParserTest {

  private static final WordTagger TAGGER = new WordTagger(LanguageModels.load());

  private static final String TREEBANK =
      """
      1\tNorway\tNorway\tPROPN\t_\t_\t2\tnsubj\t_\t_
      2\tthanked\tthank\tVERB\t_\t_\t0\troot\t_\t_
      3\tPeru\tPeru\tPROPN\t_\t_\t2\tobj\t_\t_
      4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

      1\tPeru\tPeru\tPROPN\t_\t_\t2\tnsubj\t_\t_
      2\tthanked\tthank\tVERB\t_\t_\t0\troot\t_\t_
      3\tNorway\tNorway\tPROPN\t_\t_\t2\tobj\t_\t_
      4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
      """;

  @Test
  void givesTheSameModelForTheSameTreebank(@TempDir Path folder) throws IOException {
    Path treebank = Files.writeString(folder.resolve("a.conllu"), TREEBANK);
    Path one = folder.resolve("one.gz");
    Path two = folder.resolve("two.gz");
    new ParserTrainer(TAGGER::tag).train(List.of(treebank), 20, one);
    new ParserTrainer(TAGGER::tag).train(List.of(treebank), 20, two);
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void givesAnEmptySentenceAnEmptyTree() {
    assertThat(DependencyParser.load().parse(List.of(), List.of()).size()).isZero();
  }

  /** The figures of {@code training/PARSER.md}, on part of the treebank and with some room. */
  @Test
  void attachesEightWordsOfTenRightOnTheTreebanksDevPart() throws IOException {
    Path dev =
        Path.of(System.getProperty("newsgraph.root", ".."), "../shared/dev/dep/ud_ewt-dev.conllu");
    Assumptions.assumeTrue(Files.exists(dev), "the shared treebank is not beside the repo");
    DependencyParser parser = DependencyParser.load();
    int right = 0;
    int words = 0;
    for (ParserTrainer.Example example :
        new ParserTrainer(TAGGER::tag).read(List.of(dev)).subList(0, 500)) {
      DependencyTree tree = parser.parse(example.words(), example.tags());
      for (int i = 0; i < tree.size(); i++) {
        words++;
        right += tree.head(i) == example.heads().get(i) ? 1 : 0;
      }
    }
    assertThat((double) right / words).isGreaterThan(0.78);
  }
}
