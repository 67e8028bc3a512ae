package org.newsgraph.server;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.ServerAddress;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoreFolder;

/**
 * Fuseki with its web pages over one store, on the loopback interface of this machine. It holds the
 * store's lock as long as it runs; other processes read through it (see {@code GraphAccess}), and
 * those that want to write are told to stop it first.
 */
public final class NewsServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final FusekiServer fuseki;
  private final NewsStore store;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CountDownLatch closed = new CountDownLatch(1);

  private NewsServer(FusekiServer fuseki, NewsStore store) {
    this.fuseki = fuseki;
    this.store = store;
  }

  /**
   * Opens the store, made if there is none, and serves it until closed.
   *
   * @throws StoreException if another process has the store or the port; says so in one line
   */
  public static NewsServer start(ServerSettings settings) throws IOException {
    FusekiBuilding building = new FusekiBuilding(settings);
    NewsStore store =
        NewsStore.open(new StoreFolder(settings.store()), "serve", PATIENCE, building::open);
    NewsServer server = new NewsServer(building.server(), store);
    try {
      server.listen(settings);
    } catch (IOException | RuntimeException failure) {
      server.close();
      throw failure;
    }
    return server;
  }

  private void listen(ServerSettings settings) throws IOException {
    if (settings.administrator().isPresent()) {
      store.admitWriters();
    }
    try {
      fuseki.start();
    } catch (FusekiException failure) {
      throw new StoreException(
          "port "
              + settings.port()
              + " is in use by another program: stop that one or choose another port",
          failure);
    }
    new ServerAddress(fuseki.getPort(), ProcessHandle.current().pid()).write(store.folder());
  }

  /** The web page to open. */
  public URI page() {
    return URI.create("http://localhost:" + port() + "/");
  }

  public int port() {
    return fuseki.getPort();
  }

  /**
   * Serves until the process is asked to end (Ctrl-C, SIGTERM) or another thread closes the server;
   * then answers what is being asked and closes the store.
   */
  public void serveUntilStopped() throws InterruptedException {
    Thread hook = new Thread(this::closeQuietly, "stop the server");
    Runtime.getRuntime().addShutdownHook(hook);
    closed.await();
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException nothingLeftToDo) {
      // The process is ending; the next one that opens the store mends it.
    }
  }

  /** Stops serving and closes the store; the second call does nothing. */
  @Override
  public void close() throws IOException {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    try {
      ServerAddress.remove(store.folder());
      fuseki.stop();
    } finally {
      store.close();
      closed.countDown();
    }
  }
}
