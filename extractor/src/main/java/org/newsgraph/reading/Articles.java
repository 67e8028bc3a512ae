package org.newsgraph.reading;

import java.util.Optional;
import org.newsgraph.document.Article;
import org.newsgraph.document.Metadata;
import org.newsgraph.reading.ReadResult.Read;
import org.newsgraph.reading.ReadResult.Skipped;

/** Makes the articles of one input: checks them against the limits. */
final class Articles {

  private final String name;
  private final Limits limits;

  Articles(Input input) {
    this.name = input.name();
    this.limits = input.limits();
  }

  /** An article, or why there is none. */
  ReadResult of(String location, Metadata metadata, Body body) {
    if (body.text().isBlank()) {
      return new Skipped(location, "no article text was found in it");
    }
    if (body.text().length() > limits.maxArticleChars()) {
      return new Skipped(
          location,
          "its text has more than " + limits.maxArticleChars() + " characters: split it first");
    }
    return new Read(new Article(name, location, metadata, body.text(), body.map()));
  }

  /** The text, if it has anything but white space, without white space around it. */
  static Optional<String> told(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }
}
