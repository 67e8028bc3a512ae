package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.server.Http.Answer;
import org.newsgraph.store.GraphAccess;
import org.newsgraph.store.MadeUpArticles;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreConfiguration;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreFolder;

/** What a server gives that was started without a password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadOnlyServerTest {

  @TempDir private static Path folder;

  private NewsServer server;
  private Http http;

  @BeforeAll
  void start() throws Exception {
    try (NewsStore store = NewsStore.open(new StoreFolder(folder), "test", Duration.ZERO)) {
      store.write(MadeUpArticles.articles(0, 100, 10, "a"));
    }
    server = NewsServer.start(ServerSettings.readOnly(folder, 0));
    http = new Http(server.port());
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @Test
  void answersQueriesInAllForms() throws Exception {
    String ask = "ASK { ?s a <https://schema.org/NewsArticle> }";
    assertThat(http.query(ask).status()).isEqualTo(200);
    assertThat(http.post("/news/query", "application/sparql-query", ask).status()).isEqualTo(200);
    assertThat(
            http.post("/news", "application/x-www-form-urlencoded", "query=" + Http.encode(ask))
                .status())
        .isEqualTo(200);
  }

  @Test
  void theDefaultGraphIsTheUnionOfAllArticles() throws Exception {
    String articles = "SELECT (COUNT(?a) AS ?n) { ?a a <https://schema.org/NewsArticle> }";
    assertThat(http.query(articles).body()).contains("100");
  }

  @Test
  void answersTextSearches() throws Exception {
    String search =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?x { ?x text:query 'muller7' }";
    assertThat(http.query(search).body()).contains("minister-7");
  }

  @Test
  void offersThePrefixes() throws Exception {
    assertThat(http.get("/news/prefixes").body()).contains("\"https://w3id.org/newsgraph#\"");
    assertThat(http.get("/news/prefixes?prefix=ng").body()).contains("https://w3id.org/newsgraph#");
  }

  @Test
  void thePageAndItsPartsComeUp() throws Exception {
    Answer page = http.get("/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Apache Jena Fuseki");
    Matcher script = Pattern.compile("src=\"\\.?(/[^\"]+\\.js)\"").matcher(page.body());
    assertThat(script.find()).isTrue();
    assertThat(http.get(script.group(1)).status()).isEqualTo(200);
    assertThat(http.get("/$/server").body()).contains("\"/news\"");
    assertThat(http.get("/$/datasets").status()).isEqualTo(200);
    assertThat(http.get("/$/stats/news").status()).isEqualTo(200);
    assertThat(http.get("/$/ping").status()).isEqualTo(200);
    assertThat(http.get("/$/tasks").status()).isEqualTo(200);
  }

  @Test
  void theQueryPageTakesItsPrefixesFromHere() throws Exception {
    assertThat(http.get("/prefixes.json").body())
        .contains("\"ng\":\"https://w3id.org/newsgraph#\"");
    PagesWithPrefixes pages = new PagesWithPrefixes(Map.of("ng", "urn:ng#", "rdf", "urn:rdf#"));
    String page =
        "a=[{uri:`urn:r`,text:`rdf`},{uri:`urn:x`,text:`xsd`}],b=`prefix.cc/popular/all.file.json`";
    assertThat(pages.withPrefixes(page))
        .isEqualTo(
            "a=[{uri:`urn:r`,text:`rdf`},{uri:`urn:x`,text:`xsd`},{uri:`urn:ng#`,text:`ng`}],"
                + "b=`${location.host}/prefixes.json`");
  }

  @Test
  void queriesThatTakeTooLongAreStopped() throws Exception {
    // The client may ask for less time than the 20 seconds of the configuration, never for more.
    String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    long start = System.nanoTime();
    Answer answer = http.get("/news/sparql?timeout=1&query=" + Http.encode(product));
    assertThat(answer.status()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(StoreConfiguration.text("config.ttl"))
        .contains("ja:cxtName \"arq:queryTimeout\" ; ja:cxtValue \"20000\"");
  }

  @Test
  void readersAskTheServerThatHasTheStore() throws Exception {
    try (GraphAccess access = GraphAccess.of(folder)) {
      assertThat(access.source()).isEqualTo("http://localhost:" + server.port() + "/news");
      int rows =
          access.select(
              QueryFactory.create("SELECT ?a { ?a a <https://schema.org/NewsArticle> }"),
              result -> {
                int count = 0;
                while (result.hasNext()) {
                  result.next();
                  count++;
                }
                return count;
              });
      assertThat(rows).isEqualTo(100);
      assertThat(access.ask(QueryFactory.create("ASK { ?s ?p ?o }"))).isTrue();
      assertThat(
              access
                  .construct(
                      QueryFactory.create(
                          "CONSTRUCT WHERE { ?a a <https://schema.org/NewsArticle> }"))
                  .size())
          .isEqualTo(100);
      assertThat(quads(access)).hasSize(8500);
      Set<Quad> one = new HashSet<>();
      access.quads(MadeUpArticles.iri(3), collect(one));
      assertThat(one).hasSize(85).allMatch(quad -> quad.getGraph().getURI().endsWith("/3"));
      Set<Quad> none = new HashSet<>();
      access.quads("urn:nothing", collect(none));
      assertThat(none).isEmpty();
    }
  }

  @Test
  void writersAreToldToStopTheServer() {
    assertThatThrownBy(() -> NewsStore.open(new StoreFolder(folder), "build", Duration.ZERO))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("(serve)")
        .hasMessageContaining("stop it");
  }

  private static Set<Quad> quads(GraphAccess access) throws IOException {
    Set<Quad> quads = new HashSet<>();
    access.quads(collect(quads));
    return quads;
  }

  private static StreamRDFBase collect(Set<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    };
  }
}
