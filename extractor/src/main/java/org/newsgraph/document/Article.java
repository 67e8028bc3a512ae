package org.newsgraph.document;

/**
 * One article as it was read. Immutable.
 *
 * @param name short name from the input, unique within a run as far as the input allows: the file's
 *     name without ending, with a number for the second and later articles of one file; safe as a
 *     file name
 * @param location where it was read, for messages: path, and within it record or line
 * @param metadata what is told beside the text
 * @param text the body, paragraphs separated by a blank line, without headline; never blank
 * @param map where the body stands in what was read
 */
public record Article(String name, String location, Metadata metadata, String text, SourceMap map) {

  /** Refuses a blank text. */
  public Article {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an article without text: " + location);
    }
  }
}
