package org.newsgraph.reading;

import org.newsgraph.document.Article;
import org.newsgraph.reading.ReadResult.Failed;
import org.newsgraph.reading.ReadResult.Read;
import org.newsgraph.reading.ReadResult.Skipped;

/** Makes the location of a result finer. */
final class Locations {

  private Locations() {}

  /** The same result at another location. */
  static ReadResult at(ReadResult result, String location) {
    return switch (result) {
      case Read(Article article) ->
          new Read(
              new Article(
                  article.name(), location, article.metadata(), article.text(), article.map()));
      case Skipped(String old, String reason) -> new Skipped(location, reason);
      case Failed(String old, String reason) -> new Failed(location, reason);
    };
  }
}
