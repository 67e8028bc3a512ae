package org.newsgraph.reading;

import org.jsoup.parser.Parser;

/**
 * Puts decoded text into a body with the place of each character in the source, where escapes (a
 * backslash in Markdown, an entity in HTML) stand for single characters.
 */
final class Alignment {

  private static final int MAX_ENTITY = 32;

  private Alignment() {}

  /**
   * Appends decoded text that the source spells between two places; where the two cannot be brought
   * together, the rest is mapped as one stretch.
   */
  static void append(Body.Builder body, String decoded, String source, int start, int end) {
    int at = start;
    for (int i = 0; i < decoded.length(); ) {
      int width = at < end ? width(decoded, i, source, at, end) : 0;
      if (width == 0) {
        rest(body, decoded, i, Math.min(at, end), end);
        return;
      }
      int units = units(decoded, i, source, at, width);
      for (int k = 0; k < units; k++) {
        body.append(decoded.charAt(i + k), at, at + width);
      }
      i += units;
      at += width;
    }
  }

  private static void rest(Body.Builder body, String decoded, int from, int start, int end) {
    for (int i = from; i < decoded.length(); i++) {
      body.append(decoded.charAt(i), start, end);
    }
  }

  /** Source characters that spell the decoded character at {@code i}; 0 where they do not. */
  private static int width(String decoded, int i, String source, int at, int end) {
    char c = source.charAt(at);
    if (c == '\\') {
      return backslash(decoded.charAt(i), source, at, end);
    }
    if (c == '&') {
      int entity = entity(source, at, end);
      if (entity > 0 && decoded.startsWith(unescaped(source, at, entity), i)) {
        return entity;
      }
    }
    if (c == decoded.charAt(i)) {
      return 1;
    }
    boolean newline = c == '\r' && decoded.charAt(i) == '\n';
    return newline ? (source.startsWith("\r\n", at) ? 2 : 1) : 0;
  }

  private static int units(String decoded, int i, String source, int at, int width) {
    if (width == 1 || source.charAt(at) != '&') {
      return 1;
    }
    int units = unescaped(source, at, width).length();
    return Math.max(1, Math.min(units, decoded.length() - i));
  }

  private static int backslash(char wanted, String source, int at, int end) {
    if (at + 1 < end && source.charAt(at + 1) == wanted) {
      return 2;
    }
    return wanted == '\\' ? 1 : 0;
  }

  private static int entity(String source, int at, int end) {
    int stop = source.indexOf(';', at);
    return stop > 0 && stop < end && stop - at < MAX_ENTITY ? stop - at + 1 : 0;
  }

  private static String unescaped(String source, int at, int width) {
    return Parser.unescapeEntities(source.substring(at, at + width), false);
  }
}
