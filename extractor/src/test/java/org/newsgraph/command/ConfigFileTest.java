package org.newsgraph.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

  @TempDir private Path folder;

  @Test
  void keysAreDefaultsOfOptions() throws IOException {
    Path file = write("store: my-news\nthreads: 3\nno-text: true\ngazetteer: [a.tsv, b.tsv]\n");
    assertThat(ConfigFile.read(file).values())
        .isEqualTo(
            Map.of(
                "store", "my-news", "threads", "3", "no-text", "true", "gazetteer", "a.tsv,b.tsv"));
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    assertThat(ConfigFile.read(write("# nothing yet\n")).values()).isEmpty();
  }

  @Test
  void allFaultsAreToldTogether() throws IOException {
    Path file = write("shop: here\nport: {a: 1}\nthreads: 2\n");
    assertThatThrownBy(() -> ConfigFile.read(file))
        .hasMessageContaining("unknown key \"shop\"")
        .hasMessageContaining("known: article-base, gazetteer")
        .hasMessageContaining("\"port\" needs a value");
  }

  @Test
  void whatIsNotYamlIsRefused() throws IOException {
    Path file = write("store: [a, b\n");
    assertThatThrownBy(() -> ConfigFile.read(file)).hasMessageContaining("is not YAML");
  }

  @Test
  void aWrongFileIsWrongUsageOfTheCommand() throws IOException {
    Terminal terminal = new Terminal();
    String file = write("shop: here\n").toString();
    assertThat(terminal.run("stats", "--config", file)).isEqualTo(Exit.USAGE);
    assertThat(terminal.err()).contains("unknown key \"shop\"");
  }

  @Test
  void theFileIsADefaultAndAFlagGoesBeforeIt() throws IOException {
    String file = write("store: " + folder.resolve("from-file") + "\n").toString();
    Terminal byFile = new Terminal();
    byFile.run("stats", "--config", file);
    assertThat(byFile.err()).contains("from-file");
    Terminal byFlag = new Terminal();
    byFlag.run("stats", "--config=" + file, "--store", folder.resolve("from-flag").toString());
    assertThat(byFlag.err()).contains("from-flag").doesNotContain("from-file");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("newsgraph.yaml"), text);
  }
}
