package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsgraph.knowledge.KnowledgeBase.Candidate;

/**
 * Finds names in tokens. Names are kept without white space, so that it does not matter how a name
 * is cut into tokens ("al-Qaeda" or "al - Qaeda"), and in order, so that a beginning that leads to
 * no name is given up at once.
 */
final class NameIndex {

  private final NavigableMap<String, List<Candidate>> byKey = new TreeMap<>();

  void add(Candidate candidate) {
    byKey.computeIfAbsent(key(candidate.name().text()), unused -> new ArrayList<>()).add(candidate);
  }

  List<Candidate> find(String name) {
    return List.copyOf(byKey.getOrDefault(key(name), List.of()));
  }

  /** Index behind the last token of the longest name that begins at a token; 0 for none. */
  int longest(List<String> tokens, int first) {
    StringBuilder read = new StringBuilder();
    int end = 0;
    for (int i = first; i < tokens.size(); i++) {
      read.append(key(tokens.get(i)));
      String soFar = read.toString();
      Map.Entry<String, List<Candidate>> next = byKey.ceilingEntry(soFar);
      if (next == null || !next.getKey().startsWith(soFar)) {
        break;
      }
      if (next.getKey().equals(soFar)) {
        end = i + 1;
      }
    }
    return end;
  }

  private static String key(String text) {
    return text.replace('’', '\'').replace('–', '-').replaceAll("\\s+", "");
  }
}
