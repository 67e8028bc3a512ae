package org.newsgraph.store;

import java.nio.file.Path;
import java.time.Duration;

/** {@code main(FOLDER BATCHES)}: writes batches of 20 articles and prints a line after each. */
final class LoadingProcess {

  static final int BATCH = 20;
  static final int FACTS = 20;

  private LoadingProcess() {}

  public static void main(String[] args) throws Exception {
    StoreFolder folder = new StoreFolder(Path.of(args[0]));
    try (NewsStore store = NewsStore.open(folder, "load", Duration.ZERO)) {
      for (int batch = 0; batch < Integer.parseInt(args[1]); batch++) {
        store.write(MadeUpArticles.articles(batch * BATCH, (batch + 1) * BATCH, FACTS, "a"));
        System.out.println("wrote " + batch);
      }
    }
  }
}
