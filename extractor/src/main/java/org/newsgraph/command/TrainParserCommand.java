package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.language.WordTagger;
import org.newsgraph.model.LanguageModels;
import org.newsgraph.syntax.ParserTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph train-parser}. */
@Command(
    name = "train-parser",
    description = "Trains the dependency parser on treebanks (see extractor/training).",
    footer = {"  newsgraph train-parser train/dep --out parser.bin.gz"})
final class TrainParserCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "TREEBANK", arity = "1..*", description = "CoNLL-U files or folders.")
  private List<Path> treebanks = List.of();

  @Option(names = "--rounds", paramLabel = "N", description = "Passes over the treebanks (6).")
  private int rounds = 6;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where the model is written.")
  private Path out = Path.of("parser.bin.gz");

  TrainParserCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WordTagger tagger = new WordTagger(LanguageModels.load());
    new ParserTrainer(tagger::tag).train(treebanks, rounds, out);
    console.out().println("written to " + out);
    return Exit.DONE;
  }
}
