package org.newsgraph.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is seen of an input before it is read: the ending of its name and its first characters.
 *
 * @param ending of the file name in lower case, without dot and without {@code gz}; empty where
 *     there is none
 * @param head the first characters (some thousands), without byte order mark and leading white
 *     space
 * @param binary whether it holds bytes that no text holds
 */
record Probe(String ending, String head, boolean binary) {

  private static final Set<String> PROSE_ENDINGS = Set.of("md", "markdown", "mkd", "txt", "text");

  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)^(?:\\s*<\\?.*?\\?>|\\s*<!--.*?-->|\\s*<!(?!--)[^>\\[]*(?:\\[.*?\\]\\s*)?>)*"
              + "\\s*<([A-Za-z][\\w.:-]*)");

  static Probe of(String ending, byte[] head) {
    String text = decode(head);
    return new Probe(ending.toLowerCase(Locale.ROOT), text.stripLeading(), isBinary(text));
  }

  /** Whether the name promises text written by hand, which may begin like any other format. */
  boolean named(String... endings) {
    return List.of(endings).contains(ending);
  }

  /** Whether the content alone may tell the format: no ending that says otherwise. */
  boolean undecided() {
    return !PROSE_ENDINGS.contains(ending);
  }

  /** Local name of the root element in lower case, if this begins like XML; else empty text. */
  String rootElement() {
    Matcher matcher = ROOT.matcher(head);
    if (!head.startsWith("<") || !matcher.lookingAt()) {
      return "";
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static String decode(byte[] head) {
    if (head.length >= 2 && (head[0] == (byte) 0xFE || head[0] == (byte) 0xFF)) {
      boolean big = head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
      boolean little = head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
      if (big || little) {
        return new String(head, StandardCharsets.UTF_16).replace("\uFEFF", "");
      }
    }
    if (head.length >= 4 && TextDecoder.zeroesAlternate(head)) {
      return new String(head, head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith("ï»¿") ? text.substring(3) : text;
  }

  /** More than one control character in two hundred, or any NUL. */
  private static boolean isBinary(String text) {
    long controls = text.chars().filter(TextDecoder::isControl).count();
    return text.indexOf('\0') >= 0 || controls * 200 > text.length();
  }
}
