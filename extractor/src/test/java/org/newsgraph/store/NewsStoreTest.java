package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.store.MadeUpArticles.article;
import static org.newsgraph.store.MadeUpArticles.articles;
import static org.newsgraph.store.MadeUpArticles.iri;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsStoreTest {

  private static final String PREFIXES =
      """
      PREFIX ng: <https://w3id.org/newsgraph#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX schema: <https://schema.org/>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  @TempDir private Path temporary;
  private StoreFolder folder = new StoreFolder(Path.of("unset"));

  @BeforeEach
  void chooseFolder() {
    folder = new StoreFolder(temporary.resolve("a store, with spaces"));
  }

  private NewsStore open() throws IOException {
    return NewsStore.open(folder, "test", Duration.ZERO);
  }

  static List<String> ask(NewsStore store, String pattern) throws IOException {
    try (GraphAccess access = GraphAccess.of(store)) {
      return ask(access, pattern);
    }
  }

  static List<String> ask(GraphAccess access, String pattern) throws IOException {
    return access.select(
        QueryFactory.create(PREFIXES + "SELECT ?x WHERE { " + pattern + " } ORDER BY ?x"),
        rows -> {
          List<String> found = new ArrayList<>();
          rows.forEachRemaining(row -> found.add(row.get("x").toString()));
          return found;
        });
  }

  static Set<Quad> quads(GraphAccess access) throws IOException {
    Set<Quad> quads = new HashSet<>();
    access.quads(collect(quads));
    return quads;
  }

  static StreamRDFBase collect(Set<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    };
  }

  @Test
  void findsWordsOfLabelsHeadlinesAndSentences() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 3, 2, "a"));
      assertThat(ask(store, "?x text:query 'muller1'"))
          .containsExactly("https://w3id.org/newsgraph/id/minister-1");
      assertThat(ask(store, "?x text:query (schema:headline 'reopened')")).hasSize(3);
      assertThat(ask(store, "?x text:query (nif:anchorOf 'joining') ; a nif:Sentence")).hasSize(6);
    }
  }

  @Test
  void writesNothingWhenNothingChanged() throws IOException {
    try (NewsStore store = open()) {
      assertThat(store.write(articles(0, 2, 2, "a"))).containsOnly(Outcome.NEW);
      Files.setLastModifiedTime(folder.textStamp(), FileTime.fromMillis(1000));
      assertThat(store.write(articles(0, 2, 2, "a"))).containsOnly(Outcome.UNCHANGED);
      assertThat(Files.getLastModifiedTime(folder.textStamp()).toMillis()).isEqualTo(1000);
    }
  }

  @Test
  void replacesAnArticleWithItsIndexEntries() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 2, 2, "first"));
      assertThat(store.write(List.of(article(0, 1, "second"), article(1, 2, "first"))))
          .containsExactly(Outcome.REPLACED, Outcome.UNCHANGED);
      assertThat(ask(store, "?x text:query (schema:headline 'first')")).containsExactly(iri(1));
      assertThat(ask(store, "?x text:query (schema:headline 'second')")).containsExactly(iri(0));
      assertThat(ask(store, "GRAPH <" + iri(0) + "> { ?x a ng:Relation }")).hasSize(1);
    }
  }

  @Test
  void theLastOfTwoVersionsInOneBatchStays() throws IOException {
    try (NewsStore store = open()) {
      assertThat(store.write(List.of(article(0, 1, "a"), article(0, 1, "b"), article(0, 1, "b"))))
          .containsExactly(Outcome.NEW, Outcome.REPLACED, Outcome.UNCHANGED);
      assertThat(ask(store, "<" + iri(0) + "> schema:headline ?x"))
          .containsExactly("Harbour b reopens");
    }
  }

  @Test
  void retractingLeavesNothingThatOnlyTheArticleSupported() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 1, 3, "a"));
      Set<Quad> before = quads(GraphAccess.of(store));
      store.write(articles(1, 2, 3, "a"));
      assertThat(store.retract(iri(1))).isTrue();
      assertThat(store.retract(iri(1))).isFalse();
      assertThat(quads(GraphAccess.of(store))).isEqualTo(before);
      assertThat(ask(store, "?x text:query 'muller1'")).isEmpty();
      assertThat(ask(store, "?x text:query 'muller0'")).hasSize(1);
    }
  }

  @Test
  void sendsTheQuadsOfOneArticle() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 2, 2, "a"));
      Set<Quad> one = new HashSet<>();
      GraphAccess.of(store).quads(iri(1), collect(one));
      assertThat(one).hasSize(article(1, 2, "a").graph().size());
      assertThat(one).allMatch(quad -> quad.getGraph().getURI().equals(iri(1)));
      Set<Quad> none = new HashSet<>();
      GraphAccess.of(store).quads(iri(7), collect(none));
      assertThat(none).isEmpty();
    }
  }

  @Test
  void knowsTheDigestsOfWhatIsStored() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 1, 1, "a"));
      assertThat(store.digests(List.of(iri(0), iri(1)))).containsOnlyKeys(iri(0));
      assertThat(store.digests(List.of(iri(0)))).containsValue("sha256:0a");
    }
  }

  @Test
  void carriesThePrefixes() throws IOException {
    try (NewsStore store = open()) {
      assertThat(Txn.calculateRead(store.dataset(), () -> store.dataset().prefixes().get("ng")))
          .isEqualTo("https://w3id.org/newsgraph#");
    }
  }

  @Test
  void buildsTheIndexAnewWhenAWriteWasCutOff() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 3, 2, "a"));
    }
    StoreFolder.delete(folder.text());
    new TextIndex(folder).startWriting();
    try (NewsStore store = open()) {
      assertThat(ask(store, "?x text:query 'muller1'")).hasSize(1);
      assertThat(ask(store, "?x text:query (nif:anchorOf 'joined')")).hasSize(6);
      assertThat(store.retract(iri(1))).isTrue();
      assertThat(ask(store, "?x text:query 'muller1'")).isEmpty();
    }
  }

  @Test
  void buildsTheIndexAnewWhenItsDefinitionChanged() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 1, 1, "a"));
    }
    Files.writeString(folder.textStamp(), "of another definition");
    assertThat(new TextIndex(folder).agrees()).isFalse();
    open().close();
    assertThat(new TextIndex(folder).agrees()).isTrue();
  }

  @Test
  void aSecondOneThatWantsTheStoreIsToldWhoHasIt() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 1, 1, "a"));
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by process " + ProcessHandle.current().pid() + " (test)")
          .hasMessageNotContaining("\n");
    }
    open().close();
  }

  @Test
  void readingWithoutAStoreSaysHowToMakeOne() {
    assertThatThrownBy(() -> GraphAccess.of(folder.root()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newsgraph build");
  }

  @Test
  void sweepsWhatAKilledCompactionLeft() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 2, 1, "a"));
    }
    Files.createDirectories(folder.data().resolve("Data-0002-tmp"));
    Files.createDirectories(folder.data().resolve("Data-0000"));
    try (NewsStore store = open()) {
      assertThat(store.contains(iri(1))).isTrue();
    }
    try (Stream<Path> files = Files.list(folder.data())) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("Data-0001", "tdb.lock");
    }
  }

  @Test
  void compactionKeepsWhatIsStored() throws IOException {
    try (NewsStore store = open()) {
      store.write(articles(0, 3, 2, "a"));
      Set<Quad> before = quads(GraphAccess.of(store));
      store.compact();
      assertThat(quads(GraphAccess.of(store))).isEqualTo(before);
      store.write(articles(3, 4, 2, "a"));
      assertThat(ask(store, "?x text:query 'muller3'")).hasSize(1);
    }
    try (NewsStore store = open()) {
      assertThat(store.contains(iri(3))).isTrue();
    }
  }

  @Test
  void compactionPaysWhenHalfWouldBeFreed() {
    // as measured with 1000 articles of 405 quads: loaded once, then all of them replaced
    assertThat(Compaction.isWorthwhile(377_000_000, 405_000)).isFalse();
    assertThat(Compaction.isWorthwhile(749_000_000, 405_000)).isTrue();
    assertThat(Compaction.isWorthwhile(300_000_000, 1000)).isFalse();
  }
}
