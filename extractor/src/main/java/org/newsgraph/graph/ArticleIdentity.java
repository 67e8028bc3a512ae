package org.newsgraph.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.document.Article;
import org.newsgraph.document.Metadata;

/**
 * What makes an article the same one when it is read again, also with a changed text: its address;
 * else the identifier it came with and its publisher; else title, date and publisher; else file
 * name and text. Two papers' copies of one story differ in all of these.
 */
final class ArticleIdentity {

  /** Query parameters that tell where a reader came from, not what is read. */
  private static final List<String> TRACKING =
      List.of("fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "cmpid", "ref");

  private ArticleIdentity() {}

  /** The key; the same for the same article, different for others as far as the input allows. */
  static String key(Article article) {
    Metadata metadata = article.metadata();
    return metadata
        .url()
        .flatMap(ArticleIdentity::canonical)
        .map(url -> joined("url", url))
        .or(() -> metadata.id().map(id -> joined("id", id, folded(metadata.publisher()))))
        .or(() -> byTitle(metadata))
        .orElseGet(() -> joined("file", fileName(article.location()), Sha256.hex(article.text())));
  }

  private static Optional<String> byTitle(Metadata metadata) {
    boolean tellsEnough = metadata.date().isPresent() || metadata.publisher().isPresent();
    return metadata
        .title()
        .filter(title -> tellsEnough && !title.isBlank())
        .map(title ->
            joined(
                "title",
                folded(Optional.of(title)),
                metadata.date().orElse(""),
                folded(metadata.publisher())));
  }

  /**
   * An address without scheme, "www.", fragment, tracking parameters and closing slash; empty where
   * it is no web address or only that of a whole site.
   */
  static Optional<String> canonical(String url) {
    URI uri;
    try {
      uri = new URI(Literals.escapeIri(url.strip()));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if ((!scheme.equals("http") && !scheme.equals("https")) || uri.getHost() == null) {
      return Optional.empty();
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("/+$", "");
    String query = Optional.ofNullable(uri.getRawQuery()).map(ArticleIdentity::kept).orElse("");
    if (path.isEmpty() && query.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(host + path + (query.isEmpty() ? "" : "?" + query));
  }

  private static String kept(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  private static String folded(Optional<String> text) {
    return text.map(words -> words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static String fileName(String location) {
    return location.substring(location.replace('\\', '/').lastIndexOf('/') + 1);
  }

  private static String joined(String... parts) {
    return String.join("\n", parts);
  }
}
