package org.newsgraph.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Readable pieces of IRIs: lower case, letters and digits, single hyphens between words. */
final class Slug {

  /** Latin letters that Unicode does not take apart into letter and mark. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ə', "e"));

  private Slug() {}

  /**
   * The slug of a text; empty if it has neither letters nor digits. Accents are dropped; letters of
   * other scripts stay. Apostrophes join ("o'neill" becomes {@code oneill}).
   */
  static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    boolean gap = false;
    for (int point : Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().toArray()) {
      if (Character.isLetterOrDigit(point)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.append(PLAIN.getOrDefault(point, Character.toString(point)));
        gap = false;
      } else if (!joins(point)) {
        gap = true;
      }
    }
    return Normalizer.normalize(slug, Normalizer.Form.NFC);
  }

  /**
   * A slug of at most {@code limit} characters, cut at a hyphen where one is near; different texts
   * may be cut to one slug.
   */
  static String cut(String text, int limit) {
    String slug = of(text);
    if (slug.length() <= limit) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', limit);
    if (hyphen > limit / 2) {
      return slug.substring(0, hyphen);
    }
    boolean insidePair = Character.isLowSurrogate(slug.charAt(limit));
    return slug.substring(0, insidePair ? limit - 1 : limit);
  }

  /** A slug of at most about {@code limit} characters; different slugs stay different. */
  static String unique(String text, int limit) {
    String slug = of(text);
    return slug.length() <= limit
        ? slug
        : cut(text, limit) + "-" + Sha256.hex(slug).substring(0, 8);
  }

  private static boolean joins(int point) {
    int kind = Character.getType(point);
    return kind == Character.NON_SPACING_MARK
        || kind == Character.ENCLOSING_MARK
        || kind == Character.COMBINING_SPACING_MARK
        || point == '\''
        || point == '\u2019';
  }
}
