package org.newsgraph.reading;

/**
 * How much is read at most, so that no input can exhaust memory or time.
 *
 * @param maxFileBytes largest file in a format that is streamed (JSON Lines, WARC), after unpacking
 * @param maxDocumentBytes largest piece that is held in memory at once: a page, a feed, a line of
 *     JSON Lines, a record of an archive; after unpacking
 * @param maxArticleChars longest body, in UTF-16 units
 * @param maxArticlesPerFile most articles of one file
 * @param maxExpansionRatio unpacked size by packed size, above which a compressed file is taken for
 *     a bomb; counts from the first 16 MiB on
 * @param maxNetworkSeconds longest time for one address, redirects included
 */
public record Limits(
    long maxFileBytes,
    int maxDocumentBytes,
    int maxArticleChars,
    long maxArticlesPerFile,
    int maxExpansionRatio,
    int maxNetworkSeconds) {

  private static final int MEBIBYTE = 1 << 20;

  /** Room for every real newspaper page and archive; bounded for a heap of 512 MB. */
  public static final Limits DEFAULT =
      new Limits(64L << 30, 16 * MEBIBYTE, 2_000_000, 10_000_000, 200, 30);

  /** Refuses limits that are not positive. */
  public Limits {
    if (maxFileBytes < 1
        || maxDocumentBytes < 1
        || maxArticleChars < 1
        || maxArticlesPerFile < 1
        || maxExpansionRatio < 1
        || maxNetworkSeconds < 1) {
      throw new IllegalArgumentException("a limit must be at least 1");
    }
  }

  /** The same, but for the largest piece held in memory. */
  public Limits withMaxDocumentBytes(int bytes) {
    return new Limits(
        maxFileBytes,
        bytes,
        maxArticleChars,
        maxArticlesPerFile,
        maxExpansionRatio,
        maxNetworkSeconds);
  }

  /** The same, but for the longest body. */
  public Limits withMaxArticleChars(int chars) {
    return new Limits(
        maxFileBytes,
        maxDocumentBytes,
        chars,
        maxArticlesPerFile,
        maxExpansionRatio,
        maxNetworkSeconds);
  }

  /** The same, but for the most articles of one file. */
  public Limits withMaxArticlesPerFile(long articles) {
    return new Limits(
        maxFileBytes,
        maxDocumentBytes,
        maxArticleChars,
        articles,
        maxExpansionRatio,
        maxNetworkSeconds);
  }
}
