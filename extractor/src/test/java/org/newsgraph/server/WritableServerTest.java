package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.MadeUpArticles;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreFolder;

/** Tries the doors that a password opens, with it and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritableServerTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String UPDATE = "application/sparql-update";
  private static final String PASSWORD = "a long enough one";
  private static final String[] ADMIN = Http.as("admin", PASSWORD);

  @TempDir private static Path folder;

  private NewsServer server;
  private Http http;

  @BeforeAll
  void start() throws Exception {
    try (NewsStore store = NewsStore.open(new StoreFolder(folder), "test", Duration.ZERO)) {
      store.write(MadeUpArticles.articles(0, 3, 2, "a"));
    }
    Path file = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    AdministratorPassword password = AdministratorPassword.of(Optional.of(file), Map.of());
    server = NewsServer.start(ServerSettings.writable(folder, 0, password));
    http = new Http(server.port());
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @Test
  void queriesStayOpen() throws Exception {
    assertThat(http.query("ASK { ?s ?p ?o }").status()).isEqualTo(200);
    assertThat(http.get("/").status()).isEqualTo(200);
    assertThat(http.get("/$/datasets").status()).isEqualTo(200);
  }

  @Test
  void updatesNeedThePassword() throws Exception {
    String insert =
        "INSERT DATA { GRAPH <urn:u> { <urn:u> <http://www.w3.org/2000/01/rdf-schema#label>"
            + " 'walrus' } }";
    assertThat(http.post("/news/update", UPDATE, insert).status()).isEqualTo(401);
    String[] guess = Http.as("admin", "another long one");
    assertThat(http.post("/news/update", UPDATE, insert, guess).status()).isEqualTo(401);
    assertThat(http.post("/news/update", UPDATE, insert, Http.as("x", PASSWORD)).status())
        .isEqualTo(401);
    assertThat(count("urn:u")).isZero();
    assertThat(http.post("/news/update", UPDATE, insert, ADMIN).status()).isEqualTo(204);
    assertThat(count("urn:u")).isEqualTo(1);
    String search =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?x { ?x text:query 'walrus' }";
    assertThat(http.query(search).body()).contains("urn:u");
  }

  @Test
  void dataNeedsThePassword() throws Exception {
    String turtle = "<urn:ex:d> <urn:p> <urn:o> .";
    String place = "/news/data?graph=urn:ex:d";
    String[] anonymous = {"Content-Type", "text/turtle"};
    String[] admin = {"Content-Type", "text/turtle", ADMIN[0], ADMIN[1]};
    for (String method : new String[] {"PUT", "POST", "DELETE"}) {
      assertThat(http.send(method, place, turtle, anonymous).status()).isEqualTo(401);
    }
    assertThat(count("urn:ex:d")).isZero();
    assertThat(http.send("PUT", place, turtle, admin).status()).isEqualTo(201);
    assertThat(count("urn:ex:d")).isEqualTo(1);
    assertThat(http.send("DELETE", place, "", ADMIN).status()).isEqualTo(204);
    assertThat(count("urn:ex:d")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/news", "/news/sparql", "/news/query", "/news/get"})
  void thePlacesThatNeedNoPasswordTakeNoData(String path) throws Exception {
    String insert = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }";
    http.post(path, UPDATE, insert);
    http.post(path, FORM, "update=" + Http.encode(insert));
    http.send("PUT", path + "?graph=urn:g", "<urn:s> <urn:p> 1 .", "Content-Type", "text/turtle");
    http.post(path + "?graph=urn:g", "text/turtle", "<urn:s> <urn:p> 1 .");
    http.send("DELETE", path + "?graph=" + MadeUpArticles.iri(1), "");
    assertThat(count("urn:g")).isZero();
    assertThat(count(MadeUpArticles.iri(1))).isEqualTo(21);
  }

  @Test
  void uploadsNeedThePassword() throws Exception {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.nq\"\r\n"
            + "Content-Type: application/n-quads\r\n\r\n"
            + "<urn:s> <urn:p> <urn:o> <urn:up> .\n\r\n--x--\r\n";
    String type = "multipart/form-data; boundary=x";
    assertThat(http.post("/news/upload", type, form).status()).isEqualTo(401);
    assertThat(count("urn:up")).isZero();
    assertThat(http.post("/news/upload", type, form, ADMIN).status()).isEqualTo(200);
    assertThat(count("urn:up")).isEqualTo(1);
  }

  @Test
  void theAdministrationNeedsThePassword() throws Exception {
    for (String path : new String[] {"/$/backup/news", "/$/compact/news?deleteOld=true"}) {
      assertThat(http.post(path, FORM, "a=b").status()).as(path).isEqualTo(401);
    }
    assertThat(http.get("/$/backups-list").status()).isEqualTo(401);
    for (String path :
        new String[] {"/%24/backups-list", "/$/backups-list;x", "//$/backups-list"}) {
      String answer = http.raw("GET " + path + " HTTP/1.1", "Host: localhost");
      assertThat(answer.substring(9, 12)).as(path).isIn("400", "401");
    }
    assertThat(http.get("/$/backups-list", ADMIN).status()).isEqualTo(200);
    String another = "dbName=another&dbType=mem";
    assertThat(http.post("/$/datasets", FORM, another).status()).isEqualTo(401);
    assertThat(http.post("/$/datasets", FORM, another, ADMIN).status()).isEqualTo(200);
    assertThat(http.query("ASK {}").status()).isEqualTo(200);
    assertThat(http.get("/another/sparql?query=ASK%7B%7D").status()).isEqualTo(401);
    assertThat(http.send("DELETE", "/$/datasets/another", "").status()).isEqualTo(401);
    assertThat(http.send("DELETE", "/$/datasets/another", "", ADMIN).status()).isEqualTo(200);
  }

  @Test
  void compactionOfTheServedStoreEnds() throws Exception {
    assertThat(http.post("/$/compact/news?deleteOld=true", FORM, "a=b", ADMIN).status())
        .isEqualTo(200);
    String tasks = "";
    for (int attempt = 0; attempt < 200 && !tasks.contains("finished"); attempt++) {
      Thread.sleep(100);
      tasks = http.get("/$/tasks", ADMIN).body();
    }
    assertThat(tasks).contains("finished").contains("\"success\" : true");
    assertThat(count(MadeUpArticles.iri(1))).isEqualTo(21);
  }

  @Test
  void pagesOfOtherSitesAreRefusedEvenWithThePassword() throws Exception {
    String insert = "update=" + Http.encode("INSERT DATA { GRAPH <urn:csrf> { <urn:s> a 1 } }");
    String[] headers = {ADMIN[0], ADMIN[1], "Origin", "https://evil.example"};
    assertThat(http.post("/news/update", FORM, insert, headers).status()).isEqualTo(403);
    assertThat(count("urn:csrf")).isZero();
  }

  @Test
  void thePasswordIsKeptAsAHashThatOnlyItsOwnerReads() throws Exception {
    Path users = new StoreFolder(folder).administration().resolve("shiro.ini");
    assertThat(Files.readString(users)).contains("$argon2id$").doesNotContain(PASSWORD);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(users)))
        .isEqualTo("rw-------");
  }

  @Test
  void withoutAPasswordThereIsNoWritableServer() {
    assertThatThrownBy(() -> AdministratorPassword.of(Optional.empty(), Map.of()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(AdministratorPassword.VARIABLE);
    Map<String, String> tooShort = Map.of(AdministratorPassword.VARIABLE, "short");
    assertThatThrownBy(() -> AdministratorPassword.of(Optional.empty(), tooShort))
        .hasMessageContaining("8 characters");
  }

  private int count(String graph) throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }";
    return Integer.parseInt(http.query(query).body().lines().toList().get(1).strip());
  }
}
