package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Reads a store through the server that has it open. */
record HttpAccess(ServerAddress server) implements GraphAccess {

  @Override
  public <T> T select(Query query, Function<ResultSet, T> use) throws IOException {
    return read(query, execution -> use.apply(execution.execSelect()));
  }

  @Override
  public boolean ask(Query query) throws IOException {
    return read(query, QueryExecution::execAsk);
  }

  @Override
  public Graph construct(Query query) throws IOException {
    return read(
        query,
        execution ->
            (query.isDescribeType() ? execution.execDescribe() : execution.execConstruct())
                .getGraph());
  }

  private <T> T read(Query query, Function<QueryExecution, T> work) throws IOException {
    try (QueryExecution execution =
        QueryExecution.service(server.service() + "/sparql").query(query).build()) {
      return work.apply(execution);
    } catch (QueryExceptionHTTP refusal) {
      throw refusal(refusal.getStatusCode(), refusal);
    } catch (HttpException refusal) {
      throw refusal(refusal.getStatusCode(), refusal);
    }
  }

  @Override
  public void quads(StreamRDF sink) throws IOException {
    receive("", Lang.NQUADS, sink);
  }

  @Override
  public void quads(String articleIri, StreamRDF sink) throws IOException {
    Node graph = NodeFactory.createURI(articleIri);
    StreamRDF named =
        new StreamRDFWrapper(sink) {
          @Override
          public void triple(Triple triple) {
            super.quad(Quad.create(graph, triple));
          }
        };
    String name = URLEncoder.encode(articleIri, StandardCharsets.UTF_8);
    receive("?graph=" + name, Lang.NTRIPLES, named);
  }

  private void receive(String parameters, Lang language, StreamRDF sink) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.service() + "/get" + parameters))
            .header("Accept", language.getHeaderString())
            .GET()
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        forward(response.statusCode(), body, language, sink);
      }
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while reading from " + source(), interrupt);
    } catch (RiotException broken) {
      throw new StoreException("the answer of " + source() + " broke off", broken);
    }
  }

  private void forward(int status, InputStream body, Lang language, StreamRDF sink)
      throws StoreException {
    switch (status) {
      case 200 -> RDFParser.source(body).lang(language).parse(sink);
      case 404 -> {
        sink.start();
        sink.finish();
      }
      default ->
          throw new StoreException("the server " + source() + " answered with status " + status);
    }
  }

  private StoreException refusal(int status, Exception cause) {
    String reason =
        status == 503
            ? "stopped the query because it took longer than 20 seconds"
            : "refused the query with status " + status;
    return new StoreException("the server " + source() + " " + reason, cause);
  }

  @Override
  public String source() {
    return server.service().toString();
  }

  @Override
  public void close() {}
}
