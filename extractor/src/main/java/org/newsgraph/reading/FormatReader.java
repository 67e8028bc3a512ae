package org.newsgraph.reading;

import java.io.IOException;
import java.util.Iterator;

/** Reads one format. Stateless and safe to share between threads. */
interface FormatReader {

  /** Short name for people, and the name of its folder of test fixtures. */
  String format();

  /** Whether an input is of this format, by its name and its first bytes. */
  boolean accepts(Probe probe);

  /**
   * The articles of an input, in their order, read as they are asked for where the format allows.
   * The iterator throws {@link java.io.UncheckedIOException} where the input breaks off.
   *
   * @throws IOException if the input cannot be read, is over a limit or is not of this format
   */
  Iterator<ReadResult> read(Input input) throws IOException;
}
