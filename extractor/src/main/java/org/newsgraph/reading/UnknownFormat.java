package org.newsgraph.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Says what an input is that no reader takes. */
final class UnknownFormat {

  private static final String KNOWN =
      " (known: Markdown, text, HTML, JSON, JSON Lines, RSS, Atom, NITF, NewsML-G2, WARC, ARC,"
          + " gzip of these)";
  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)^(?:return-path|delivered-to|received|from|to|subject|date|message-id|mime-version"
              + "|x-[\\w-]+):\\s.*\\R(?:[\\w-]+:\\s|\\s)");

  private UnknownFormat() {}

  /** Whether this is an e-mail message with its headers. */
  static boolean isMail(Probe probe) {
    return MAIL.matcher(probe.head()).lookingAt();
  }

  /** Whether this is a wire message with transmission control characters (IPTC 7901, ANPA). */
  static boolean isWire(Probe probe) {
    String head = probe.head();
    return head.chars().anyMatch(c -> c == 0x01 || c == 0x02 || c == 0x16) && !hasNul(head);
  }

  /** One line for people. */
  static String reason(Probe probe) {
    String head = probe.head();
    if (head.isEmpty()) {
      return "an empty file";
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return "a zip archive: unpack it first";
    }
    if (head.length() > 262 && head.startsWith("ustar", 257)) {
      return "a tar archive: unpack it first";
    }
    if (head.startsWith("%PDF-")) {
      return "a PDF file: save its text first";
    }
    if (isWire(probe)) {
      return "a wire message with control characters (IPTC 7901 or ANPA), which is not read";
    }
    if (probe.binary()) {
      return "binary data, not text";
    }
    if (isMail(probe)) {
      return "an e-mail message: save the article from it first";
    }
    String root = probe.rootElement();
    if (!root.isEmpty()) {
      return "XML with the root element <" + root + ">, a format that is not known" + KNOWN;
    }
    String ending = probe.ending().toLowerCase(Locale.ROOT);
    return ending.isEmpty()
        ? "a format that is not known" + KNOWN
        : "a format that is not known by the ending ." + ending + KNOWN;
  }

  private static boolean hasNul(String head) {
    return head.indexOf('\0') >= 0;
  }
}
