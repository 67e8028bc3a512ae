package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.ChildProcess;
import org.newsgraph.store.GraphAccess;
import org.newsgraph.store.MadeUpArticles;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreFolder;

/** A server in a process of its own, and how it ends. */
class ServingProcessTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws Exception {
    try (NewsStore store = NewsStore.open(new StoreFolder(folder), "test", Duration.ZERO)) {
      store.write(MadeUpArticles.articles(0, 3, 2, "a"));
    }
  }

  @Test
  void readersAskTheServerWhileItLivesAndTheStoreAfterItWasKilled() throws Exception {
    try (ChildProcess child = ChildProcess.start(ServingProcess.class, folder.toString())) {
      assertThat(child.lines().readLine()).startsWith("port ");
      try (GraphAccess access = GraphAccess.of(folder)) {
        assertThat(access.source()).startsWith("http://localhost:");
        assertThat(hasArticles(access)).isTrue();
      }
      child.kill();
    }
    assertThat(folder.resolve("server.json")).exists();
    try (GraphAccess access = GraphAccess.of(folder)) {
      assertThat(access.source()).isEqualTo(folder.toAbsolutePath().toString());
      assertThat(hasArticles(access)).isTrue();
    }
  }

  @Test
  void endsCleanlyWhenAskedTo() throws Exception {
    try (ChildProcess child = ChildProcess.start(ServingProcess.class, folder.toString())) {
      assertThat(child.lines().readLine()).startsWith("port ");
      child.process().destroy();
      assertThat(child.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(child.process().exitValue()).isEqualTo(128 + 15);
    }
    assertThat(folder.resolve("server.json")).doesNotExist();
    assertThat(Files.size(folder.resolve("lock"))).isZero();
  }

  private static boolean hasArticles(GraphAccess access) throws Exception {
    return access.ask(QueryFactory.create("ASK { ?a a <https://schema.org/NewsArticle> }"));
  }
}
