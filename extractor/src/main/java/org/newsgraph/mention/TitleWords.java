package org.newsgraph.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The readable list of words of which titles are made ({@code titles.txt}). Immutable. */
final class TitleWords {

  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();

  private TitleWords() {}

  /** The shipped list. */
  static TitleWords shipped() {
    try (InputStream in = TitleWords.class.getResourceAsStream("titles.txt")) {
      if (in == null) {
        throw new IllegalStateException("titles.txt is not on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TitleWords parse(String content) {
    TitleWords words = new TitleWords();
    String section = "";
    for (String line : content.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (section.equals("short")) {
        String[] sides = line.split("\\s*=\\s*", -1);
        words.shortForms.put(squeeze(sides[0]), sides[1]);
      } else {
        words.sections.computeIfAbsent(section, unused -> new HashSet<>()).add(key(line));
      }
    }
    return words;
  }

  boolean isHead(String words) {
    return has("heads", words);
  }

  boolean isModifier(String words) {
    return has("modifiers", words);
  }

  boolean isDomain(String words) {
    return has("domains", words);
  }

  boolean isFormer(String words) {
    return has("former", words);
  }

  boolean isFuture(String words) {
    return has("future", words);
  }

  /** What a short form means ("Lt. Gen."); case matters. */
  Optional<String> meaning(String words) {
    return Optional.ofNullable(shortForms.get(squeeze(words)));
  }

  private boolean has(String section, String words) {
    return sections.getOrDefault(section, Set.of()).contains(key(words));
  }

  private static String key(String words) {
    return squeeze(words).toLowerCase(Locale.ENGLISH);
  }

  private static String squeeze(String words) {
    return words.replaceAll("\\s+", "");
  }
}
