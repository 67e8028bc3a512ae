package org.newsgraph.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: shows the help. */
@Command(
    name = "newsgraph",
    description =
        "Builds an RDF knowledge graph from news articles, with the sentence behind every fact.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = true,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; skipped and unchanged articles are no failure",
      "1:done, but some articles failed: the report says which and why",
      "2:the command line or the configuration is not understood",
      "3:nothing or not all was done, as the message says",
      "130:stopped with Ctrl-C; what was begun was finished first"
    },
    footer = {
      "  newsgraph demo                             the samples, built and served",
      "  newsgraph build articles/ --store news     articles of a folder into a store",
      "  newsgraph query who-met-whom --store news  one of the named queries",
      "  newsgraph build --help                     more about a command"
    })
final class NewsgraphCommand implements Runnable {

  // Both are read by Main before picocli parses, since they change how it logs and what defaults
  // are.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Log what is done, and where an error comes from.")
  private boolean verbose;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "YAML file with defaults of options, as \"store: FOLDER\" (otherwise: newsgraph.yaml, if"
              + " there is one).")
  private Optional<Path> config = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
  }
}
