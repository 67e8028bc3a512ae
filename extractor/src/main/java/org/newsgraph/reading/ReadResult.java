package org.newsgraph.reading;

import org.newsgraph.document.Article;

/** What became of one input, or of one record of an input that holds several. */
public sealed interface ReadResult {

  /** An article. */
  record Read(Article article) implements ReadResult {}

  /**
   * Not an article for us: no text in it, a format that is not known, over a limit.
   *
   * @param location path or address, and within it record or line
   * @param reason one line for people
   */
  record Skipped(String location, String reason) implements ReadResult {}

  /**
   * Should have been an article but cannot be read: missing, broken, refused for safety.
   *
   * @param location path or address, and within it record or line
   * @param reason one line for people
   */
  record Failed(String location, String reason) implements ReadResult {}
}
