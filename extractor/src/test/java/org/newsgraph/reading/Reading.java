package org.newsgraph.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.document.Article;
import org.newsgraph.reading.ReadResult.Failed;
import org.newsgraph.reading.ReadResult.Read;
import org.newsgraph.reading.ReadResult.Skipped;

/** Reads things in tests. */
final class Reading {

  static final Path FIXTURES =
      Path.of(
          System.getProperty("newsgraph.root"),
          "extractor/src/test/resources/org/newsgraph/reading");
  static final Path SHARED = Path.of(System.getProperty("newsgraph.root"), "../shared");

  private Reading() {}

  static List<ReadResult> all(Limits limits, Object... sources) {
    return all(limits, InputStream.nullInputStream(), sources);
  }

  static List<ReadResult> all(Object... sources) {
    return all(Limits.DEFAULT, sources);
  }

  static List<ReadResult> all(Limits limits, InputStream in, Object... sources) {
    List<String> names = List.of(sources).stream().map(Object::toString).toList();
    List<ReadResult> results = new ArrayList<>();
    try (ArticleStream stream = Sources.open(names, limits, in)) {
      stream.forEachRemaining(results::add);
    }
    return results;
  }

  static List<ReadResult> input(byte[] bytes) {
    return all(Limits.DEFAULT, new ByteArrayInputStream(bytes), "-");
  }

  static List<ReadResult> input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(List<ReadResult> results) {
    return articles(results).getFirst();
  }

  static List<Article> articles(List<ReadResult> results) {
    return results.stream()
        .flatMap(result ->
            result instanceof Read(Article article)
                ? List.of(article).stream()
                : List.<Article>of().stream())
        .toList();
  }

  /** As {@code read NAME}, {@code skipped REASON} or {@code failed REASON}. */
  static List<String> told(List<ReadResult> results) {
    return results.stream().map(Reading::told).toList();
  }

  private static String told(ReadResult result) {
    return switch (result) {
      case Read(Article article) -> "read " + article.name();
      case Skipped(String location, String reason) -> "skipped " + reason;
      case Failed(String location, String reason) -> "failed " + reason;
    };
  }
}
