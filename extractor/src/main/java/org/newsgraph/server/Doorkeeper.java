package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before everything that the server offers and lets pass only what is on its list; what
 * Fuseki itself refuses is refused twice. Thread-safe.
 *
 * <p>Refused to everybody: a Host that is not this machine (a page of another site whose name was
 * pointed here, "DNS rebinding"), and a request sent by a page of another site. On a read-only
 * server also: every path and method that is not needed for reading.
 */
final class Doorkeeper extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> QUERY_PATHS = Set.of("/news", "/news/sparql", "/news/query");
  private static final Set<String> QUERY_TYPES =
      Set.of("application/sparql-query", "application/x-www-form-urlencoded");
  private static final Set<String> STATUS_PATHS =
      Set.of(
          "/$/ping",
          "/$/server",
          "/$/stats",
          "/$/stats/news",
          "/$/datasets",
          "/$/datasets/news",
          "/$/tasks");

  /** Far more than any query; a longer one is an error or an attack. */
  private static final long QUERY_BYTES = 1L << 20;

  private static final long UPLOAD_BYTES = 1L << 30;

  private final boolean writable;

  Doorkeeper(boolean writable) {
    this.writable = writable;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    Optional<Refusal> refusal = judge(request);
    if (refusal.isPresent()) {
      refuse(response, refusal.get());
      return;
    }
    chain.doFilter(request, response);
  }

  private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
    response.setStatus(refusal.status());
    response.setHeader("Connection", "close");
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().println(refusal.reason());
  }

  private Optional<Refusal> judge(HttpServletRequest request) {
    if (!isOwn(request.getHeader("Host"))) {
      return refusal(403, "this server answers to localhost only");
    }
    String origin = request.getHeader("Origin");
    if (origin != null && !isOwnOrigin(origin)) {
      return refusal(403, "requests of other sites' pages are refused");
    }
    if (request.getContentLengthLong() > (writable ? UPLOAD_BYTES : QUERY_BYTES)) {
      return refusal(413, "the request is too large");
    }
    return writable ? Optional.empty() : judgeReading(request);
  }

  private static Optional<Refusal> judgeReading(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (READING.contains(request.getMethod())) {
      boolean open = !path.startsWith("/$/") || STATUS_PATHS.contains(path);
      return open ? Optional.empty() : refusal(403, "this server is read-only");
    }
    if (!request.getMethod().equals("POST") || !QUERY_PATHS.contains(path)) {
      return refusal(403, "this server is read-only");
    }
    if (request.getContentLengthLong() < 0) {
      return refusal(411, "a query needs a Content-Length");
    }
    return QUERY_TYPES.contains(mediaType(request))
        ? Optional.empty()
        : refusal(415, "only queries are taken");
  }

  private static String mediaType(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isOwnOrigin(String origin) {
    return origin.startsWith("http://") && isOwn(origin.substring("http://".length()));
  }

  /** Whether a host, with or without a port, is this machine. */
  private static boolean isOwn(@org.jspecify.annotations.Nullable String host) {
    if (host == null) {
      return false;
    }
    int port = host.lastIndexOf(':');
    boolean hasPort = port >= 0 && !host.endsWith("]");
    String name = hasPort ? host.substring(0, port) : host;
    return OWN_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<Refusal> refusal(int status, String reason) {
    return Optional.of(new Refusal(status, reason));
  }

  private record Refusal(int status, String reason) {}
}
