package org.newsgraph.store;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Reads a store that this process has open. */
record DirectAccess(NewsStore store, boolean ownsStore) implements GraphAccess {

  @Override
  public <T> T select(Query query, Function<ResultSet, T> use) {
    return read(query, execution -> use.apply(execution.execSelect()));
  }

  @Override
  public boolean ask(Query query) {
    return read(query, QueryExecution::execAsk);
  }

  @Override
  public Graph construct(Query query) {
    return read(
        query,
        execution ->
            (query.isDescribeType() ? execution.execDescribe() : execution.execConstruct())
                .getGraph());
  }

  private <T> T read(Query query, Function<QueryExecution, T> work) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).build()) {
            return work.apply(execution);
          }
        });
  }

  @Override
  public void quads(StreamRDF sink) {
    send(Node.ANY, sink);
  }

  @Override
  public void quads(String articleIri, StreamRDF sink) {
    send(NodeFactory.createURI(articleIri), sink);
  }

  private void send(Node graph, StreamRDF sink) {
    DatasetGraph dataset = store.dataset();
    Txn.executeRead(
        dataset,
        () -> {
          sink.start();
          StreamRDFOps.sendPrefixesToStream(dataset.prefixes(), sink);
          Iterator<Quad> quads = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
          quads.forEachRemaining(sink::quad);
          sink.finish();
        });
  }

  @Override
  public String source() {
    return store.folder().root().toString();
  }

  @Override
  public void close() throws IOException {
    if (ownsStore) {
      store.close();
    }
  }
}
