package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.store.Asking.ask;
import static org.newsgraph.store.Asking.quads;
import static org.newsgraph.store.MadeUpArticles.articles;
import static org.newsgraph.store.MadeUpArticles.iri;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores opened and closed, mended, compacted. */
class StoreLifeTest {

  @TempDir private Path temporary;
  private StoreFolder folder = new StoreFolder(Path.of("unset"));

  @BeforeEach
  void chooseFolder() {
    folder = new StoreFolder(temporary.resolve("a store, with spaces"));
  }

  private NewsStore open() throws IOException {
    return NewsStore.open(folder, "test", Duration.ZERO);
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
