package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Reads a store, whoever has it open: directly if nobody has, through the server if one runs. One
 * process only can have a TDB2 store open, even for reading, so a running server leaves its address
 * in the folder of the store, and readers talk to it.
 */
public interface GraphAccess extends AutoCloseable {

  /** How long a reader waits for another one, or for a short write, to be done with the store. */
  Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * The way to read the store now.
   *
   * @throws StoreException if there is no store, or a process that is no server has it open
   */
  static GraphAccess of(Path store) throws IOException {
    StoreFolder folder = new StoreFolder(store);
    if (!folder.exists()) {
      throw new StoreException(
          "there is no store in " + folder.root() + ": make one with `newsgraph build`");
    }
    Optional<ServerAddress> server = ServerAddress.find(folder);
    if (server.isPresent()) {
      return new HttpAccess(server.get());
    }
    return new DirectAccess(NewsStore.open(folder, "query", PATIENCE), true);
  }

  /** Reads a store that this process has open; closing the access leaves the store open. */
  static GraphAccess of(NewsStore store) {
    return new DirectAccess(store, false);
  }

  /**
   * Answers a SELECT query.
   *
   * @param use is given the rows, which are gone when it returns
   * @throws StoreException if the server refuses it, as after 20 seconds
   */
  <T> T select(Query query, Function<ResultSet, T> use) throws IOException;

  /**
   * Answers an ASK query.
   *
   * @throws StoreException as above
   */
  boolean ask(Query query) throws IOException;

  /**
   * Answers a CONSTRUCT or DESCRIBE query.
   *
   * @throws StoreException as above
   */
  Graph construct(Query query) throws IOException;

  /**
   * Sends all quads, in no stated order, without holding them in memory.
   *
   * @throws IOException if the server goes away meanwhile
   */
  void quads(StreamRDF sink) throws IOException;

  /**
   * Sends the quads of one article; none if it is not stored.
   *
   * @throws IOException as above
   */
  void quads(String articleIri, StreamRDF sink) throws IOException;

  /** Where the answers come from, in words for people, as {@code http://localhost:3030/news}. */
  String source();

  @Override
  void close() throws IOException;
}
