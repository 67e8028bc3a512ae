package org.newsgraph.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.newsgraph.reading.ReadResult.Failed;
import org.newsgraph.reading.ReadResult.Read;
import org.newsgraph.reading.ReadResult.Skipped;

/**
 * Reads sources and writes the body of each article to {@code OUT/NAME.json}, for scoring; prints
 * what was skipped or failed. Arguments: OUT SOURCE…
 */
final class BodyPredictions {

  private BodyPredictions() {}

  public static void main(String[] arguments) throws IOException {
    Path out = Files.createDirectories(Path.of(arguments[0]));
    List<String> sources = List.of(arguments).subList(1, arguments.length);
    int read = 0;
    try (ArticleStream stream =
        Sources.open(sources, Limits.DEFAULT, InputStream.nullInputStream())) {
      while (stream.hasNext()) {
        switch (stream.next()) {
          case Read(var article) -> {
            read++;
            Map<String, Object> fields =
                Map.of("text", article.text(), "metadata", article.metadata().toString());
            Files.writeString(
                out.resolve(article.name() + ".json"),
                new ObjectMapper().writeValueAsString(fields));
          }
          case Skipped(var location, var reason) ->
              System.out.println("skipped " + location + ": " + reason);
          case Failed(var location, var reason) ->
              System.out.println("failed  " + location + ": " + reason);
        }
      }
    }
    System.out.println(read + " articles");
  }
}
