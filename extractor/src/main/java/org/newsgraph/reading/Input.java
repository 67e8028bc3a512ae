package org.newsgraph.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/**
 * One opened input: its bytes, unpacked and behind the limits, and what is known of it beside. Can
 * be read once; not for several threads.
 */
final class Input implements Closeable {

  private static final int HEAD_BYTES = 8192;
  private static final int FREE_BYTES = 16 << 20;

  private final Origin origin;
  private final Probe probe;
  private final InputStream stream;
  private final Limits limits;

  /**
   * Where bytes come from.
   *
   * @param fileName last part of path or address, with ending
   * @param location for messages
   * @param url address it was published at, if known
   * @param charset told by the transport, if any
   * @param date day on which an archive fetched it, as ISO date
   */
  record Origin(
      String fileName,
      String location,
      Optional<String> url,
      Optional<Charset> charset,
      Optional<String> date) {

    static Origin of(String fileName, String location) {
      return new Origin(fileName, location, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  private Input(Origin origin, Probe probe, InputStream stream, Limits limits) {
    this.origin = origin;
    this.probe = probe;
    this.stream = stream;
    this.limits = limits;
  }

  /** Looks at the first bytes and unpacks gzip. Closing the input closes the stream. */
  static Input open(Origin origin, InputStream raw, Limits limits) throws IOException {
    AtomicLong packed = new AtomicLong();
    InputStream in = new BufferedInputStream(BoundedStream.counting(raw, packed::set));
    byte[] head = peek(in);
    if (isGzip(head)) {
      InputStream unpacked =
          new BoundedStream(
              new GZIPInputStream(in, 1 << 16),
              bytes -> checkExpansion(bytes, packed.get(), limits));
      in = new BufferedInputStream(unpacked);
      head = peek(in);
      if (isGzip(head)) {
        throw new UnreadableArticleException("gzip inside gzip: unpack it first");
      }
    }
    InputStream bounded = new BoundedStream(in, bytes -> checkSize(bytes, limits));
    return new Input(origin, Probe.of(ending(origin.fileName()), head), bounded, limits);
  }

  /** The same bytes read from memory, as a record of an archive. */
  static Input of(Origin origin, byte[] bytes, Limits limits) throws IOException {
    return open(origin, new ByteArrayInputStream(bytes), limits);
  }

  Origin origin() {
    return origin;
  }

  String location() {
    return origin.location();
  }

  Probe probe() {
    return probe;
  }

  Limits limits() {
    return limits;
  }

  /** All bytes, unread. */
  InputStream stream() {
    return stream;
  }

  /** Its name without endings, safe as the name of a file. */
  String name() {
    return ArticleName.of(origin.fileName());
  }

  /** Everything as characters. */
  String text() throws IOException {
    int most = limits.maxDocumentBytes();
    byte[] bytes = stream.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new TooLargeException(
          "larger than " + Sizes.of(most) + ", the most that is read whole");
    }
    return TextDecoder.decode(bytes, origin.charset());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(HEAD_BYTES);
    byte[] head = in.readNBytes(HEAD_BYTES);
    in.reset();
    return head;
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
  }

  private static void checkExpansion(long unpacked, long packed, Limits limits)
      throws UnreadableArticleException {
    if (unpacked > FREE_BYTES && unpacked / Math.max(packed, 1) > limits.maxExpansionRatio()) {
      throw new UnreadableArticleException(
          "unpacks to more than "
              + limits.maxExpansionRatio()
              + " times its size, as archives do that are made to do harm: unpack it first"
              + " if you trust it");
    }
  }

  private static void checkSize(long bytes, Limits limits) throws TooLargeException {
    if (bytes > limits.maxFileBytes()) {
      throw new TooLargeException("larger than " + Sizes.of(limits.maxFileBytes()));
    }
  }

  private static String ending(String fileName) {
    String plain = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "" : plain.substring(dot + 1);
  }
}
