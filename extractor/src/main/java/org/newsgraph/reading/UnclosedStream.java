package org.newsgraph.reading;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that belongs to somebody else: closing it does nothing. */
final class UnclosedStream extends FilterInputStream {

  UnclosedStream(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // the owner closes it
  }
}
