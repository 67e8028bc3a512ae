package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.store.Asking.ask;
import static org.newsgraph.store.Asking.collect;
import static org.newsgraph.store.Asking.quads;
import static org.newsgraph.store.MadeUpArticles.article;
import static org.newsgraph.store.MadeUpArticles.articles;
import static org.newsgraph.store.MadeUpArticles.iri;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written, replaced and retracted; one store for all tests, each with articles of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsStoreTest {

  @TempDir private static Path folder;

  private NewsStore store;

  @BeforeAll
  void open() throws IOException {
    store = NewsStore.open(new StoreFolder(folder), "test", Duration.ZERO);
  }

  @AfterAll
  void close() throws IOException {
    store.close();
  }

  @Test
  void findsWordsOfLabelsHeadlinesAndSentences() throws IOException {
    store.write(articles(100, 103, 2, "quickly"));
    assertThat(ask(store, "?x text:query 'muller101'"))
        .containsExactly("https://w3id.org/newsgraph/id/minister-101");
    assertThat(ask(store, "?x text:query (schema:headline 'quickly AND reopened')")).hasSize(3);
    assertThat(ask(store, "?x text:query (nif:anchorOf 'joining AND muller101') ; a nif:Sentence"))
        .hasSize(2);
  }

  @Test
  void writesNothingWhenNothingChanged() throws IOException {
    Path stamp = store.folder().textStamp();
    assertThat(store.write(articles(200, 202, 2, "a"))).containsOnly(Outcome.NEW);
    Files.setLastModifiedTime(stamp, FileTime.fromMillis(1000));
    assertThat(store.write(articles(200, 202, 2, "a"))).containsOnly(Outcome.UNCHANGED);
    assertThat(Files.getLastModifiedTime(stamp).toMillis()).isEqualTo(1000);
  }

  @Test
  void replacesAnArticleWithItsIndexEntries() throws IOException {
    store.write(articles(300, 302, 2, "first"));
    assertThat(store.write(List.of(article(300, 1, "second"), article(301, 2, "first"))))
        .containsExactly(Outcome.REPLACED, Outcome.UNCHANGED);
    assertThat(ask(store, "?x text:query (schema:headline 'first')")).containsExactly(iri(301));
    assertThat(ask(store, "?x text:query (schema:headline 'second')")).containsExactly(iri(300));
    assertThat(ask(store, "GRAPH <" + iri(300) + "> { ?x a ng:Relation }")).hasSize(1);
  }

  @Test
  void theLastOfTwoVersionsInOneBatchStays() throws IOException {
    assertThat(
            store.write(List.of(article(400, 1, "a"), article(400, 1, "b"), article(400, 1, "b"))))
        .containsExactly(Outcome.NEW, Outcome.REPLACED, Outcome.UNCHANGED);
    assertThat(ask(store, "<" + iri(400) + "> schema:headline ?x"))
        .containsExactly("Harbour b reopens");
  }

  @Test
  void retractingLeavesNothingThatOnlyTheArticleSupported() throws IOException {
    store.write(articles(500, 501, 3, "a"));
    Set<Quad> before = quads(GraphAccess.of(store));
    store.write(articles(501, 502, 3, "a"));
    assertThat(store.retract(iri(501))).isTrue();
    assertThat(store.retract(iri(501))).isFalse();
    assertThat(quads(GraphAccess.of(store))).isEqualTo(before);
    assertThat(ask(store, "?x text:query 'muller501'")).isEmpty();
    assertThat(ask(store, "?x text:query 'muller500'")).hasSize(1);
  }

  @Test
  void sendsTheQuadsOfOneArticle() throws IOException {
    store.write(articles(600, 602, 2, "a"));
    Set<Quad> one = new HashSet<>();
    GraphAccess.of(store).quads(iri(601), collect(one));
    assertThat(one).hasSize(article(601, 2, "a").graph().size());
    assertThat(one).allMatch(quad -> quad.getGraph().getURI().equals(iri(601)));
    Set<Quad> none = new HashSet<>();
    GraphAccess.of(store).quads(iri(607), collect(none));
    assertThat(none).isEmpty();
  }

  @Test
  void knowsTheDigestsOfWhatIsStored() throws IOException {
    store.write(articles(700, 701, 1, "a"));
    assertThat(store.digests(List.of(iri(700), iri(701)))).containsOnlyKeys(iri(700));
    assertThat(store.digests(List.of(iri(700)))).containsValue("sha256:700a");
  }

  @Test
  void carriesThePrefixes() {
    assertThat(Txn.calculateRead(store.dataset(), () -> store.dataset().prefixes().get("ng")))
        .isEqualTo("https://w3id.org/newsgraph#");
  }
}
