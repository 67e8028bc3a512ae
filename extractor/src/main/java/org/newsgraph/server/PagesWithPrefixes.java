package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the query page know the prefixes of the graph. Fuseki's page has a fixed list of four, and
 * fetches others from a public site when one is typed; here the list is longer, and the page asks
 * this server instead. Should a later page look different, it is served unchanged. Thread-safe.
 */
final class PagesWithPrefixes extends HttpFilter {

  /** Where the page finds all prefixes, as an object from prefix to IRI. */
  static final String PREFIXES = "/prefixes.json";

  private static final long serialVersionUID = 1L;

  private static final Pattern QUERY_PAGE = Pattern.compile("/static/Query-[\\w-]+\\.js");
  private static final String END_OF_LIST = "text:`xsd`}]";

  /** In the page it follows {@code //}. */
  private static final String PUBLIC_SITE = "`prefix.cc/popular/all.file.json`";

  private final TreeMap<String, String> prefixes;

  PagesWithPrefixes(Map<String, String> prefixes) {
    this.prefixes = new TreeMap<>(prefixes);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (path.equals(PREFIXES)) {
      send(response, "application/json", asJson());
    } else if (QUERY_PAGE.matcher(path).matches()) {
      try (InputStream page = getClass().getResourceAsStream("/webapp" + path)) {
        if (page == null) {
          chain.doFilter(request, response);
        } else {
          String script = new String(page.readAllBytes(), StandardCharsets.UTF_8);
          send(response, "text/javascript", withPrefixes(script));
        }
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void send(HttpServletResponse response, String type, String body)
      throws IOException {
    response.setContentType(type + ";charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  String withPrefixes(String script) {
    String longer =
        prefixes.entrySet().stream()
            .filter(prefix -> !script.contains("text:`" + prefix.getKey() + "`"))
            .map(prefix -> "{uri:`" + prefix.getValue() + "`,text:`" + prefix.getKey() + "`}")
            .collect(Collectors.joining(",", "text:`xsd`},", "]"));
    return script
        .replace(END_OF_LIST, longer)
        .replace(PUBLIC_SITE, "`${location.host}" + PREFIXES + "`");
  }

  private String asJson() {
    return prefixes.entrySet().stream()
        .map(prefix -> "\"" + prefix.getKey() + "\":\"" + prefix.getValue() + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }
}
