package org.newsgraph.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** The command line {@code newsgraph}. */
public final class Main {

  /** Read by the logging configuration before the first line is logged. */
  private static final String LOG_LEVEL = "newsgraph.log.level";

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Console.system()));
  }

  /**
   * Runs a command.
   *
   * @return the exit code, see {@link Exit}
   */
  static int run(String[] args, Console console) {
    return run(args, console, Extractors::load);
  }

  /** The same with an extractor from elsewhere, as one that was loaded before. */
  static int run(String[] args, Console console, ExtractorLoader loader) {
    List<String> arguments = List.of(args);
    if (arguments.contains("--verbose")) {
      System.setProperty(LOG_LEVEL, "debug");
    }
    CommandLine line = commands(console, loader);
    line.setOut(writer(console.out())).setErr(writer(console.err()));
    line.setExecutionExceptionHandler(
        (problem, command, parsed) -> failure(problem, console, arguments));
    try {
      line.setDefaultValueProvider(configuration(arguments));
    } catch (CommandException e) {
      console.err().println("newsgraph: " + e.getMessage());
      return Exit.USAGE;
    }
    return line.execute(args);
  }

  /** All commands, in the order of the help. */
  static CommandLine commands(Console console, ExtractorLoader loader) {
    CommandLine line = new CommandLine(new NewsgraphCommand());
    line.addSubcommand(new DemoCommand(console, loader));
    line.addSubcommand(new BuildCommand(console, loader));
    line.addSubcommand(new ExtractCommand(console, loader));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new QueryCommand(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new RetractCommand(console));
    line.addSubcommand(new ValidateCommand(console));
    line.addSubcommand(new StatsCommand(console));
    line.addSubcommand(new EvaluateCommand(console, loader));
    line.addSubcommand(new KnowledgeCommand(console));
    line.addSubcommand(new BenchCommand(console, loader));
    line.addSubcommand(new TrainNamesCommand(console));
    line.addSubcommand(new TrainParserCommand(console));
    line.addSubcommand(new RehearseCommand(console));
    return line;
  }

  private static ConfigFile configuration(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith("--config=")) {
        return ConfigFile.read(Path.of(arguments.get(i).substring("--config=".length())));
      }
      if (arguments.get(i).equals("--config") && i + 1 < arguments.size()) {
        return ConfigFile.read(Path.of(arguments.get(i + 1)));
      }
    }
    return Files.exists(ConfigFile.USUAL) ? ConfigFile.read(ConfigFile.USUAL) : ConfigFile.NONE;
  }

  private static int failure(Exception problem, Console console, List<String> arguments) {
    console.err().println("newsgraph: " + Failure.line(problem));
    if (arguments.contains("--verbose")) {
      problem.printStackTrace(console.err());
    }
    return Exit.FAILED;
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
