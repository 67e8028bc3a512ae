package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed in the middle of its work. */
class KilledLoadTest {

  private static final int BATCHES = 10;
  private static final int QUADS_PER_ARTICLE = 5 + 8 * LoadingProcess.FACTS;

  @TempDir private Path folder;

  @Test
  void aKilledRunLeavesWholeArticlesAndTheNextOneFinishesTheJob() throws Exception {
    Random random = new Random(7);
    for (int kill = 0; kill < 2; kill++) {
      try (ChildProcess child =
          ChildProcess.start(LoadingProcess.class, folder.toString(), "1000000")) {
        for (int batch = 0; batch <= 1 + kill; batch++) {
          assertThat(child.lines().readLine()).isEqualTo("wrote " + batch);
        }
        Thread.sleep(random.nextInt(60));
        child.kill();
      }
      try (NewsStore store = open()) {
        checkWhole(store);
      }
    }
    try (NewsStore store = open()) {
      int articles = BATCHES * LoadingProcess.BATCH;
      store.write(MadeUpArticles.articles(0, articles, LoadingProcess.FACTS, "a"));
      assertThat(checkWhole(store)).isGreaterThanOrEqualTo(articles);
    }
  }

  @Test
  void aSecondProcessIsToldWhoWrites() throws Exception {
    try (ChildProcess child =
        ChildProcess.start(LoadingProcess.class, folder.toString(), "1000000")) {
      assertThat(child.lines().readLine()).isEqualTo("wrote 0");
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by process " + child.process().pid() + " (load)");
    }
  }

  private NewsStore open() throws Exception {
    return NewsStore.open(new StoreFolder(folder), "test", Duration.ZERO);
  }

  /** Checks every article and its index entries; gives their number. */
  private static int checkWhole(NewsStore store) throws Exception {
    Map<String, Integer> sizes = new HashMap<>();
    Set<Quad> quads = Asking.quads(GraphAccess.of(store));
    quads.forEach(quad -> sizes.merge(quad.getGraph().getURI(), 1, Integer::sum));
    assertThat(sizes).isNotEmpty();
    assertThat(sizes.values()).containsOnly(QUADS_PER_ARTICLE);
    assertThat(sizes.size() % LoadingProcess.BATCH).isZero();
    Set<String> found = new HashSet<>(Asking.ask(store, "?x text:query (rdfs:label 'zoe' 100000)"));
    assertThat(found).hasSize(sizes.size());
    assertThat(Asking.ask(store, "?x text:query (nif:anchorOf 'minister' 1000000)"))
        .hasSize(sizes.size() * LoadingProcess.FACTS);
    return sizes.size();
  }
}
