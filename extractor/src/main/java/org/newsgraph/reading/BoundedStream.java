package org.newsgraph.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is read and lets a check refuse to go on. */
final class BoundedStream extends FilterInputStream {

  /** Looks at the number of bytes read so far; throws to refuse more. */
  @FunctionalInterface
  interface Check {
    void read(long bytes) throws IOException;
  }

  private final Check check;
  private long count;

  BoundedStream(InputStream in, Check check) {
    super(in);
    this.check = check;
  }

  /** A stream that tells its count and refuses nothing. */
  static BoundedStream counting(InputStream in, LongConsumer counter) {
    return new BoundedStream(in, counter::accept);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      check.read(++count);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count += read;
      check.read(count);
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = 0;
    while (skipped < bytes && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  /** A mark would count twice. */
  @Override
  public boolean markSupported() {
    return false;
  }
}
