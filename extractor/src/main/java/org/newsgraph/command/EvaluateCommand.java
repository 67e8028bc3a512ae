package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.evaluation.EvaluationTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph evaluate}. */
@Command(
    name = "evaluate",
    description = "Extracts annotated articles and scores what was found against the annotations.",
    footer = {
      "  newsgraph evaluate gold/dev",
      "  newsgraph evaluate gold/dev --each",
      "  newsgraph evaluate gold/dev --format markdown"
    })
final class EvaluateCommand implements Callable<Integer> {

  /** How figures are written. */
  enum Format {
    plain,
    markdown
  }

  private final Console console;
  private final ExtractorLoader loader;

  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "Folder of annotated articles, one NAME.json each.")
  private Path folder = Path.of(".");

  @Option(names = "--each", description = "A line for each article as well.")
  private boolean each;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "plain",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.plain;

  @Mixin private ExtractionOptions options = new ExtractionOptions();

  EvaluateCommand(Console console, ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Extractor extractor = loader.load(options.gazetteers());
    EvaluationRun run = EvaluationRun.of(folder, extractor, options.runner());
    run.warnings().forEach(warning -> console.err().println("warning: " + warning));
    if (each) {
      for (int i = 0; i < run.names().size(); i++) {
        console
            .out()
            .println(EvaluationTable.each(run.names().get(i), run.evaluation().articles().get(i)));
      }
    }
    console
        .out()
        .print(
            format == Format.markdown
                ? EvaluationTable.markdown(run.evaluation())
                : EvaluationTable.plain(run.evaluation()));
    return run.warnings().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
  }
}
