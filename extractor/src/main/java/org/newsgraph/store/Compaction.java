package org.newsgraph.store;

import java.util.Iterator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** When compaction pays. */
final class Compaction {

  /** What compacted quads of article graphs take in all indexes and the node table, measured. */
  private static final long BYTES_PER_QUAD = 370;

  /** TDB2 makes its files in segments of 8 MB, mostly holes: an empty store has this size. */
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
    long used = bytes - EMPTY_STORE_BYTES;
    long compacted = quads * BYTES_PER_QUAD;
    return used - compacted > LEAST_GAIN_BYTES && used > 2 * compacted;
  }

  /** The number of quads, by reading them all: about a second for a million. */
  static long count(DatasetGraph quads) {
    long count = 0;
    Iterator<Quad> all = quads.find();
    while (all.hasNext()) {
      all.next();
      count++;
    }
    return count;
  }
}
