package org.newsgraph.coreference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads a file of named word lists that is packed with the program. */
final class WordLists {

  private final Map<String, Set<String>> lists;
  private final String file;

  private WordLists(String file, Map<String, Set<String>> lists) {
    this.file = file;
    this.lists = lists;
  }

  /** The lists of a file beside this class. */
  static WordLists read(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not packed with the program: " + file);
      }
      Map<String, String> raw = new YAMLMapper().readValue(in, new TypeReference<>() {});
      Map<String, Set<String>> lists = new HashMap<>();
      raw.forEach((name, words) -> lists.put(name, Set.of(distinct(words))));
      return new WordLists(file, lists);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String[] distinct(String words) {
    return java.util.Arrays.stream(words.strip().split("\\s+")).distinct().toArray(String[]::new);
  }

  /**
   * The words of one list.
   *
   * @throws IllegalStateException if the file has no such list
   */
  Set<String> list(String name) {
    Set<String> found = lists.get(name);
    if (found == null) {
      throw new IllegalStateException(file + " has no list " + name);
    }
    return found;
  }
}
