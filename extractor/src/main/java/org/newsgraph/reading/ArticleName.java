package org.newsgraph.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of articles: the name of a file, without ending, safe as the name of another file. */
final class ArticleName {

  private static final Pattern ENDINGS =
      Pattern.compile(
          "(?i)(?:\\.(?:md|markdown|mkd|txt|text|html?|xhtml|shtml|json|jsonl|ndjson|xml|rss|atom"
              + "|rdf|warc|arc|nitf))?(?:\\.gz)?$");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()+=@,'&-]+");
  private static final int MAX_LENGTH = 120;

  private ArticleName() {}

  /** A name for the article in this file. */
  static String of(String fileName) {
    String plain = ENDINGS.matcher(fileName.strip()).replaceFirst("");
    String safe = UNSAFE.matcher(plain).replaceAll("-").replaceFirst("^[.\\s-]+", "").strip();
    if (safe.length() > MAX_LENGTH) {
      safe = safe.substring(0, safe.offsetByCodePoints(0, safe.codePointCount(0, MAX_LENGTH - 1)));
    }
    return safe.isEmpty() ? "article" : safe;
  }

  /** Gives a number to the second and later articles of one name. */
  static final class Register {

    private final Map<String, Integer> given = new HashMap<>();

    /** The name itself if it is free, else with the first number from 2 that makes it free. */
    String unique(String name) {
      String key = name.toLowerCase(Locale.ROOT);
      int number = given.merge(key, 1, Integer::sum);
      if (number == 1) {
        return name;
      }
      while (given.containsKey(key + "-" + number)) {
        number++;
      }
      given.put(key, number);
      given.put(key + "-" + number, 1);
      return name + "-" + number;
    }
  }
}
