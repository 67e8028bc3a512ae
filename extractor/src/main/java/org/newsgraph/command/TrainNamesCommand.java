package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.mention.NameTrainer;
import org.newsgraph.model.LanguageModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph train-names}. */
@Command(
    name = "train-names",
    description = "Trains the name finder on a folder of annotated sets (see extractor/training).",
    footer = {"  newsgraph train-names train/ner --out names.bin"})
final class TrainNamesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FOLDER", description = "Folder with the sets, NAME.conll each.")
  private Path folder = Path.of(".");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where the model is written.")
  private Path out = Path.of("names.bin");

  TrainNamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    new NameTrainer(LanguageModels.load())
        .train(folder, out)
        .forEach((set, sentences) -> console.out().printf("%-20s %7d sentences%n", set, sentences));
    console.out().println("written to " + out);
    return Exit.DONE;
  }
}
