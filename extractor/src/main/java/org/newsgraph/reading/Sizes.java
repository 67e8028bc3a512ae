package org.newsgraph.reading;

/** Sizes for people. */
final class Sizes {

  private Sizes() {}

  /** As {@code 16 MiB}. */
  static String of(long bytes) {
    if (bytes >= 1 << 20) {
      return (bytes >> 20) + " MiB";
    }
    return bytes >= 1 << 10 ? (bytes >> 10) + " KiB" : bytes + " bytes";
  }
}
