package org.newsgraph.store;

/** When compaction pays. */
final class Compaction {

  /** What compacted quads of article graphs take in all indexes and the node table, measured. */
  private static final long BYTES_PER_QUAD = 600;

  /** TDB2 makes its files in segments of 8 MB, two dozen of them: an empty store has this size. */
  private static final long EMPTY_STORE_BYTES = 200L << 20;

  /** Below this the time is not worth it. */
  private static final long LEAST_GAIN_BYTES = 200L << 20;

  private Compaction() {}

  /**
   * Whether at least half of the store, and not just a little, would be freed.
   *
   * @param bytes size of the quads' files
   * @param quads number of quads
   */
  static boolean isWorthwhile(long bytes, long quads) {
    long compacted = EMPTY_STORE_BYTES + quads * BYTES_PER_QUAD;
    return bytes - compacted > LEAST_GAIN_BYTES && bytes > 2 * compacted;
  }
}
