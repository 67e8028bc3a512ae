package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.server.Http.Answer;
import org.newsgraph.store.MadeUpArticles;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreFolder;

/** Tries every door of a server that was started without a password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedDoorsTest {

  private static final String TURTLE = "<urn:s> <urn:p> <urn:o> .";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

  @TempDir private static Path folder;

  private final AtomicInteger outsideRequests = new AtomicInteger();
  private HttpServer outside;
  private NewsServer server;
  private Http http;
  private String quadsAtStart;

  @BeforeAll
  void start() throws Exception {
    outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/",
        exchange -> {
          outsideRequests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    outside.start();
    try (NewsStore store = NewsStore.open(new StoreFolder(folder), "test", Duration.ZERO)) {
      store.write(MadeUpArticles.articles(0, 100, 10, "a"));
    }
    server = NewsServer.start(ServerSettings.readOnly(folder, 0));
    http = new Http(server.port());
    quadsAtStart = http.query(COUNT).body();
    assertThat(quadsAtStart.lines().toList().get(1)).isEqualTo("8500");
  }

  private String outsideUrl() {
    return "http://localhost:" + outside.getAddress().getPort() + "/data.ttl";
  }

  @AfterAll
  void nothingWasChangedAndNobodyElseWasAsked() throws Exception {
    assertThat(http.query(COUNT).body()).isEqualTo(quadsAtStart);
    assertThat(outsideRequests).hasValue(0);
    server.close();
    outside.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/news", "/news/update", "/news/sparql", "/news/query", "/news/data"})
  void updatesAreRefused(String path) throws Exception {
    String insert = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }";
    assertRefused(http.post(path, "application/sparql-update", insert));
    assertRefused(
        http.post(path, "application/x-www-form-urlencoded", "update=" + Http.encode(insert)));
    assertRefused(http.post(path, "application/sparql-query", insert));
    assertRefused(http.get(path + "?update=" + Http.encode(insert)));
  }

  @Test
  void loadingFilesOrAddressesIsRefused() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.ttl"), TURTLE);
    for (String source : List.of(secret.toUri().toString(), outsideUrl())) {
      for (String target : List.of("", " INTO GRAPH <urn:g>")) {
        String load = "LOAD <" + source + ">" + target;
        assertRefused(http.post("/news/update", "application/sparql-update", load));
        assertRefused(http.post("/news", "application/sparql-update", load));
        assertRefused(http.post("/news/sparql", "application/sparql-query", load));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/news", "/news/get", "/news/data", "/news/upload"})
  void dataIsNotTaken(String path) throws Exception {
    for (String graph : List.of("", "?default", "?graph=urn:g")) {
      assertRefused(http.send("PUT", path + graph, TURTLE, "Content-Type", "text/turtle"));
      assertRefused(http.send("PATCH", path + graph, TURTLE, "Content-Type", "text/turtle"));
      assertRefused(http.send("DELETE", path + graph, ""));
      assertRefused(http.post(path + graph, "text/turtle", TURTLE));
      assertRefused(
          http.post(
              path + graph,
              "application/ld+json",
              "{\"@context\":\"" + outsideUrl() + "\",\"a\":\"b\"}"));
    }
    String form =
        """
        --x\r
        Content-Disposition: form-data; name="file"; filename="a.ttl"\r
        Content-Type: text/turtle\r
        \r
        <urn:s> <urn:p> <urn:o> .\r
        --x--\r
        """;
    assertRefused(http.post(path, "multipart/form-data; boundary=x", form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/datasets",
        "/$/datasets/news",
        "/$/datasets/news?state=offline",
        "/$/backup/news",
        "/$/backups/news",
        "/$/compact/news",
        "/$/compact/news?deleteOld=true",
        "/$/reload",
        "/$/sleep",
        "/$/shutdown",
        "/$/validate/data"
      })
  void theAdministrationIsClosed(String path) throws Exception {
    assertRefused(http.post(path, "application/x-www-form-urlencoded", "dbName=other&dbType=tdb2"));
    assertRefused(http.send("DELETE", path, ""));
    assertRefused(http.send("PUT", path, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/backup/news",
        "/$/backups-list",
        "/$/metrics",
        "/$/validate/data",
        "/$/logs",
        "/%24/backups-list",
        "/$/validate/../backups-list",
        "//$/metrics"
      })
  void theAdministrationCannotBeRead(String path) throws Exception {
    String answer = http.raw("GET " + path + " HTTP/1.1", "Host: localhost");
    assertThat(answer.substring(9, 12)).isIn("400", "403", "404", "405");
  }

  @Test
  void otherServersAreNotAsked() throws Exception {
    String service = "SELECT * { SERVICE <" + outsideUrl() + "> { ?s ?p ?o } }";
    assertRefused(http.query(service));
    String silent = "SELECT * { SERVICE SILENT <" + outsideUrl() + "> { ?s ?p ?o } }";
    http.query(silent);
    assertThat(outsideRequests).hasValue(0);
  }

  @Test
  void fromReadsNoFilesAndNoAddresses() throws Exception {
    Path secret = Files.writeString(folder.resolve("from.ttl"), "<urn:s> <urn:p> 'secret' .");
    for (String source : List.of(secret.toUri().toString(), outsideUrl())) {
      for (String clause : List.of("FROM", "FROM NAMED")) {
        Answer answer =
            http.query(
                "SELECT * "
                    + clause
                    + " <"
                    + source
                    + "> { { ?s ?p ?o } UNION { GRAPH ?g {?s ?p ?o } } }");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("urn:s");
      }
      String protocol = "/news/sparql?query=" + Http.encode("SELECT * { ?s ?p ?o }");
      Answer answer = http.get(protocol + "&default-graph-uri=" + Http.encode(source));
      assertThat(answer.body()).doesNotContain("secret").doesNotContain("urn:s");
      Answer graph = http.get("/news/get?graph=" + Http.encode(source));
      assertThat(graph.body()).doesNotContain("secret");
    }
    assertThat(outsideRequests).hasValue(0);
  }

  @Test
  void textSearchesReadNoFiles() throws Exception {
    Files.writeString(folder.resolve("plain.txt"), "secret");
    String search =
        "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?x text:query ('"
            + folder.resolve("plain.txt")
            + "' 10) }";
    assertThat(http.query(search).body()).doesNotContain("secret");
    String script = "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>('1') AS ?x) {}";
    assertThat(http.query(script).body()).doesNotContain("secret");
    String java = "SELECT (<java:java.lang.System.exit>(0) AS ?x) {}";
    http.query(java);
    assertThat(http.get("/$/ping").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../../etc/passwd",
        "/static/../../../../etc/passwd",
        "/..%2f..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/static/..%5c..%5cetc/passwd",
        "/..;/..;/etc/passwd",
        "/../META-INF/MANIFEST.MF",
        "/../org/newsgraph/fuseki-config/shiro.ini",
        "/file:///etc/passwd"
      })
  void pathsDoNotLeaveThePages(String path) throws Exception {
    String answer = http.raw("GET " + path + " HTTP/1.1", "Host: localhost");
    assertThat(answer.substring(9, 12)).isIn("400", "403", "404");
    assertThat(answer).doesNotContain("root:").doesNotContain("Manifest").doesNotContain("[users]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:3030",
        "localhost.evil.example",
        "10.0.0.1",
        "localhost:80@evil.example",
        "[::2]"
      })
  void otherHostNamesAreRefused(String host) throws Exception {
    assertThat(http.raw("GET /$/ping HTTP/1.1", "Host: " + host).substring(9, 12))
        .isIn("400", "403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:3030", "127.0.0.1", "127.0.0.1:99", "[::1]:3030"})
  void ownHostNamesAreServed(String host) throws Exception {
    assertThat(http.raw("GET /$/ping HTTP/1.1", "Host: " + host).substring(9, 12)).isEqualTo("200");
  }

  @Test
  void pagesOfOtherSitesAreRefused() throws Exception {
    String[] evil = {"Origin", "http://evil.example"};
    assertThat(http.get("/news/sparql?query=ASK%7B%7D", evil).status()).isEqualTo(403);
    assertThat(http.get("/news/sparql?query=ASK%7B%7D", "Origin", "null").status()).isEqualTo(403);
    String[] own = {"Origin", "http://localhost:" + server.port()};
    assertThat(http.get("/news/sparql?query=ASK%7B%7D", own).status()).isEqualTo(200);
    String answer = http.raw("GET /$/ping HTTP/1.1", "Host: localhost");
    assertThat(answer).doesNotContainIgnoringCase("Access-Control-Allow-Origin");
  }

  @Test
  void requestsThatAreTooLargeAreRefused() throws Exception {
    // the size alone is told: the server answers before a body is sent, and then hangs up
    String large =
        http.raw(
            "POST /news/sparql HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/sparql-query",
            "Content-Length: " + (2 << 20));
    assertThat(large.substring(9, 12)).isEqualTo("413");
    String unsized =
        http.raw(
            "POST /news/sparql HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/sparql-query",
            "Transfer-Encoding: chunked");
    assertThat(unsized.substring(9, 12)).isEqualTo("411");
  }

  @Test
  void listensOnThisMachineOnly() throws Exception {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    Assumptions.assumeFalse(others.isEmpty(), "this machine has no other network interface");
    for (InetAddress address : others) {
      assertThatThrownBy(() -> new Socket(address, server.port()).close())
          .isInstanceOf(IOException.class);
    }
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
  }
}
