package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that shows newcomers around names rooms and classes; they must exist. */
class ArchitecturePageTest {

  private static final Path EXTRACTOR =
      Path.of(System.getProperty("newsgraph.root", "..")).resolve("extractor");
  private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|.*\\|(.*)\\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void everyRoomIsOnThePageInItsOrder() throws IOException {
    List<String> rooms = new ArrayList<>();
    for (String line : page()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rooms.add(row.group(1));
      }
    }
    assertThat(rooms).isEqualTo(RoomsTest.ROOMS);
  }

  @Test
  void everyClassToStartReadingAtExists() throws IOException {
    for (String line : page()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Path room = EXTRACTOR.resolve("src/main/java/org/newsgraph").resolve(row.group(1));
        Matcher name = NAME.matcher(row.group(2));
        while (name.find()) {
          assertThat(room.resolve(name.group(1) + ".java")).exists();
        }
      }
    }
  }

  private static List<String> page() throws IOException {
    return Files.readAllLines(EXTRACTOR.resolve("ARCHITECTURE.md"));
  }
}
