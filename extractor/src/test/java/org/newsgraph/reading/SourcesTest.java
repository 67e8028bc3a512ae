package org.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user may name as a source. */
class SourcesTest {

  private static final String TEXT = "Talks about the border went on in Vienna on Friday.";
  private static final String PAGE =
      "<html><head><title>Talks</title></head><body><p>" + TEXT + "</p></body></html>";

  @TempDir Path folder;

  @Test
  void walksFoldersByPath() throws IOException {
    write("b/two.txt");
    write("b/one.txt");
    write("a.txt");
    write("c.txt");
    write(".hidden/x.txt");
    assertThat(Reading.told(Reading.all(folder)))
        .containsExactly("read a", "read one", "read two", "read c");
  }

  @Test
  void expandsGlobs() throws IOException {
    write("a.txt");
    write("b.text");
    write("deep/er/c.txt");
    assertThat(Reading.told(Reading.all(folder + "/*.txt"))).containsExactly("read a");
    assertThat(Reading.told(Reading.all(folder + "/**.txt"))).containsExactly("read a", "read c");
    assertThat(Reading.told(Reading.all(folder + "/d*"))).containsExactly("read c");
    assertThat(Reading.told(Reading.all(folder + "/{b,x}.te?t"))).containsExactly("read b");
    assertThat(Reading.told(Reading.all(folder + "/*.none")))
        .containsExactly("failed no file matches this glob: check the path");
  }

  @Test
  void takesAFileWithWildcardsInItsNameAsThatFile() throws IOException {
    assertThat(Reading.told(Reading.all(write("what[1].txt"))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("read what");
  }

  @Test
  void saysWhatIsMissingAndGoesOn() throws IOException {
    assertThat(Reading.told(Reading.all(folder.resolve("none.txt"), write("a b ü.txt"))))
        .containsExactly("failed no such file or folder: check the path", "read a b ü");
  }

  @Test
  void givesEveryArticleItsOwnName() throws IOException {
    write("x/a.txt");
    write("y/a.txt");
    write("y/a-2.txt");
    assertThat(Reading.told(Reading.all(folder))).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void followsNoSymbolicLinkInsideAFolder() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("a.txt"));
    assertThat(Reading.told(Reading.all(folder)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("read a"),
            second -> assertThat(second).startsWith("skipped a symbolic link"),
            third -> assertThat(third).startsWith("skipped a symbolic link"));
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    Path file = write("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "skipped: this user may read everything");
    assertThat(Reading.told(Reading.all(file)))
        .containsExactly("failed may not be read: check its permissions");
  }

  @Test
  void tellsTheFormatOfStandardInputByItsContent() {
    assertThat(Reading.article(Reading.input(PAGE)).text()).isEqualTo(TEXT);
    assertThat(Reading.article(Reading.input("{\"text\":\"" + TEXT + "\"}")).text())
        .isEqualTo(TEXT);
    assertThat(Reading.article(Reading.input("# Talks\n\n" + TEXT)).metadata().title())
        .contains("Talks");
    assertThat(Reading.article(Reading.input(TEXT)).text()).isEqualTo(TEXT);
  }

  @Test
  void readsNoOtherAddressesThanThoseOfTheWeb() {
    assertThat(Reading.told(Reading.all("file:///etc/hosts", "ftp://host/x.txt")))
        .hasSize(2)
        .allMatch(told -> told.startsWith("failed only http and https"));
  }

  @Test
  void fetchesAPageThatTheUserNamed() throws IOException {
    HttpServer server = serve(Map.of("/talks.html", PAGE), Map.of("/old", "/talks.html"));
    try {
      String base = "http://localhost:" + server.getAddress().getPort();
      List<ReadResult> results = Reading.all(base + "/talks.html", base + "/old", base + "/none");
      assertThat(Reading.told(results))
          .containsExactly(
              "read talks", "read talks-2", "failed the server answers with status 404");
      assertThat(Reading.article(results).metadata().url()).contains(base + "/talks.html");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void followsNoRedirectAwayFromTheWeb() throws IOException {
    HttpServer server = serve(Map.of(), Map.of("/file", "file:///etc/hosts", "/loop", "/loop"));
    try {
      String base = "http://localhost:" + server.getAddress().getPort();
      assertThat(Reading.told(Reading.all(base + "/file", base + "/loop")))
          .containsExactly(
              "failed leads to what is no http or https address", "failed more than 5 redirects");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void fetchesNoMoreThanTheLimit() throws IOException {
    HttpServer server = serve(Map.of("/talks.html", PAGE), Map.of());
    try {
      String address = "http://localhost:" + server.getAddress().getPort() + "/talks.html";
      assertThat(Reading.told(Reading.all(Limits.DEFAULT.withMaxDocumentBytes(20), address)))
          .containsExactly("skipped larger than 20 bytes");
    } finally {
      server.stop(0);
    }
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, TEXT);
  }

  private static HttpServer serve(Map<String, String> pages, Map<String, String> redirects)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
          if (redirects.containsKey(path)) {
            exchange.getResponseHeaders().add("Location", redirects.get(path));
          }
          int status = redirects.containsKey(path) ? 302 : pages.containsKey(path) ? 200 : 404;
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }
}
