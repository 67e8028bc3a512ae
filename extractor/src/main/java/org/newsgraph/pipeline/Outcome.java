package org.newsgraph.pipeline;

import org.newsgraph.document.Article;

/**
 * What became of one input.
 *
 * @param <T> what is made of an article
 */
public sealed interface Outcome<T> {

  /** Where the input was read, for messages. */
  String location();

  /** An article of which something was made. */
  record Done<T>(Article article, T result) implements Outcome<T> {
    @Override
    public String location() {
      return article.location();
    }
  }

  /** An article that was processed before, exactly so. */
  record Unchanged<T>(String location) implements Outcome<T> {}

  /**
   * An input that is no article for this program, as one in another language.
   *
   * @param reason one line for people
   */
  record Skipped<T>(String location, String reason) implements Outcome<T> {}

  /**
   * An article that should have given something and did not.
   *
   * @param reason one line for people
   */
  record Failed<T>(String location, String reason) implements Outcome<T> {}
}
