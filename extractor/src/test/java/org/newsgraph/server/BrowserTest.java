package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.MadeUpArticles;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreFolder;

/** The query page in a real browser, where one is installed. */
class BrowserTest {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  @TempDir private Path folder;

  @Test
  void theQueryPageComesUpAndKnowsThePrefixes() throws Exception {
    Optional<Path> browser = browser();
    Assumptions.assumeTrue(browser.isPresent(), "skipped: no chromium is installed");
    Path store = folder.resolve("store");
    try (NewsStore open = NewsStore.open(new StoreFolder(store), "test", Duration.ZERO)) {
      open.write(MadeUpArticles.articles(0, 3, 2, "a"));
    }
    try (NewsServer server = NewsServer.start(ServerSettings.readOnly(store, 0))) {
      String page = show(browser.orElseThrow(), server.page() + "#/dataset/news/query");
      assertThat(page).contains("SPARQL Query").contains("/news/");
      assertThat(page).containsPattern("badge[^>]*>\\s*ng\\s*<").contains("nif").contains("itsrdf");
    }
  }

  private String show(Path browser, String address) throws Exception {
    Path page = folder.resolve("page.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                address)
            .redirectOutput(page.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(page, StandardCharsets.UTF_8);
  }

  private static Optional<Path> browser() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(place -> BROWSERS.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
