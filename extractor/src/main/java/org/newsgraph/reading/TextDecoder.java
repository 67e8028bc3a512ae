package org.newsgraph.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters. In this order: a byte order mark; UTF-8 where the bytes are sound UTF-8 and
 * not mere ASCII, since that hardly happens by chance and declarations are often wrong; the charset
 * that the transport or the text itself declares; UTF-8 with a rare broken byte; Windows-1252, the
 * web's name for Latin-1.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARATION_WINDOW = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)(?:<\\?xml[^>]*?encoding|<meta[^>]*?charset)\\s*=\\s*[\"']?([\\w.:-]+)");

  private TextDecoder() {}

  /**
   * The characters, without byte order mark.
   *
   * @param declared charset told by the transport, if any
   * @throws UnreadableArticleException if no charset makes sense of the bytes
   */
  static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableArticleException {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    Optional<Charset> claim = declared.or(() -> declaration(bytes));
    boolean sevenBits = utf8.isPresent() && utf8.get().length() == bytes.length;
    if (utf8.isPresent() && (!sevenBits || claim.isEmpty())) {
      return checked(utf8.get());
    }
    Optional<String> claimed = claim.flatMap(charset -> strict(bytes, charset));
    if (claimed.isPresent()) {
      return checked(claimed.get());
    }
    if (sevenBits) {
      return checked(utf8.get());
    }
    return checked(repaired(bytes));
  }

  /** The charset of a name, as the web takes it: Latin-1 and ASCII mean Windows-1252. */
  static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Control characters that no text holds; white space, escape and form feed are not. */
  static boolean isControl(int c) {
    boolean allowed = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x1B;
    return c == 0x7F || (c < 0x20 && !allowed);
  }

  /** Whether every other byte is zero, as in UTF-16 text of Latin letters. */
  static boolean zeroesAlternate(byte[] bytes) {
    int length = Math.min(bytes.length, 64) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = length / 2;
    boolean evenOnly = even * 10 > half * 9 && odd == 0;
    boolean oddOnly = odd * 10 > half * 9 && even == 0;
    return half > 0 && (evenOnly || oddOnly);
  }

  private static Optional<String> byMark(byte[] bytes) throws UnreadableArticleException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(checked(lenient(bytes, 3, StandardCharsets.UTF_8)));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(checked(lenient(bytes, 2, StandardCharsets.UTF_16BE)));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(checked(lenient(bytes, 2, StandardCharsets.UTF_16LE)));
    }
    if (zeroesAlternate(bytes)) {
      Charset charset = bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      return Optional.of(checked(lenient(bytes, 0, charset)));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != (byte) mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declaration(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WINDOW);
    Matcher matcher =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    // text that could be searched byte by byte is not UTF-16, whatever it says
    return matcher.find()
        ? charset(matcher.group(1)).filter(found -> !found.name().startsWith("UTF-16"))
        : Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(chars.toString());
    } catch (CharacterCodingException wrong) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  /** UTF-8 if it is broken in few places only (cut off, or pasted together), else Windows-1252. */
  private static String repaired(byte[] bytes) {
    String utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == '\uFFFD').count();
    long sound = utf8.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return sound > broken ? utf8 : lenient(bytes, 0, WINDOWS_1252);
  }

  private static String checked(String text) throws UnreadableArticleException {
    long odd = text.chars().filter(c -> c == '\uFFFD' || isControl(c)).count();
    if (odd * 50 > text.length()) {
      throw new UnreadableArticleException(
          "the encoding cannot be told: save it as UTF-8 and try again");
    }
    return text;
  }
}
