package org.newsgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {

  static Stream<String> commands() {
    return Main.commands(new Terminal().console(), Extractors::load)
        .getSubcommands()
        .entrySet()
        .stream()
        .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
        .map(entry -> entry.getKey());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandHasHelpWithExamplesAndExitCodes(String command) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run(command, "--help")).isEqualTo(Exit.DONE);
    assertThat(terminal.out())
        .contains("Usage: newsgraph " + command, "Examples:", "newsgraph " + command, "Exit codes:")
        .contains("  0 ", "  1 ", "  2 ", "  3 ");
  }

  @Test
  void allCommandsAreThere() {
    assertThat(commands().toList())
        .containsAll(
            List.of(
                "demo",
                "build",
                "extract",
                "serve",
                "query",
                "export",
                "retract",
                "validate",
                "stats",
                "evaluate",
                "kb",
                "bench"));
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Terminal terminal = new Terminal();
    assertThat(terminal.run()).isEqualTo(Exit.DONE);
    assertThat(terminal.out()).contains("Usage: newsgraph", "Commands:", "Examples:");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("bake")).isEqualTo(Exit.USAGE);
    assertThat(terminal.err()).contains("bake");
  }

  @Test
  void aMissingSourceIsWrongUsage() {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("build")).isEqualTo(Exit.USAGE);
    assertThat(terminal.err()).contains("SOURCE");
  }

  @Test
  void theKeysOfTheConfigurationAreOptionsOfACommand() {
    List<String> options =
        Main.commands(new Terminal().console(), Extractors::load).getSubcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .flatMap(spec -> spec.options().stream())
            .map(option -> option.longestName().substring(2))
            .toList();
    assertThat(options).containsAll(ConfigFile.KEYS);
  }
}
