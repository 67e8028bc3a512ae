package org.newsgraph.relation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.RelationType;

/**
 * The rules for relations with their word lists, as they stand in {@code relations.yaml}.
 *
 * @param lists named lists of words
 * @param kinship kin nouns by what the subject is to the object
 * @param holders title nouns by where the position is held if no body is told
 */
record RuleFile(
    Map<String, Set<String>> lists,
    Map<String, Set<String>> kinship,
    Map<String, Set<String>> holders,
    List<Rule> rules) {

  /** Copies the collections. */
  RuleFile {
    lists = Map.copyOf(lists);
    kinship = Map.copyOf(kinship);
    holders = Map.copyOf(holders);
    rules = List.copyOf(rules);
  }

  /** The rules that are packed with the program. */
  static RuleFile read() {
    try (InputStream in = RuleFile.class.getResourceAsStream("relations.yaml")) {
      if (in == null) {
        throw new IllegalStateException("not packed with the program: relations.yaml");
      }
      JsonNode root = new YAMLMapper().readTree(in);
      Map<String, Set<String>> lists = wordLists(root.get("lists"));
      List<Rule> rules = new ArrayList<>();
      for (JsonNode node : root.get("relations")) {
        rules.add(rule(node, lists));
      }
      return new RuleFile(
          lists, wordLists(root.get("kinship")), wordLists(root.get("holders")), rules);
    } catch (IOException e) {
      throw new UncheckedIOException("relations.yaml", e);
    }
  }

  private static Rule rule(JsonNode node, Map<String, Set<String>> lists) {
    String term = node.path("type").asText();
    RelationType type =
        RelationType.find(term)
            .orElseThrow(() -> new IllegalStateException("no type of relation: " + term));
    List<List<Element>> patterns = new ArrayList<>();
    for (String pattern : strings(node.get("patterns"))) {
      patterns.add(
          Arrays.stream(pattern.strip().split("\\s+"))
              .map(element -> Element.parse(element, lists))
              .toList());
    }
    Map<String, String> only = new HashMap<>();
    node.path("only").properties().forEach(e -> only.put(e.getKey(), e.getValue().asText()));
    Optional<String> unless =
        node.has("unless") ? Optional.of(node.get("unless").asText()) : Optional.empty();
    return new Rule(
        type,
        node.path("rule").asText(),
        patterns,
        only,
        unless,
        strings(node.get("holds")),
        strings(node.get("fails")));
  }

  private static List<String> strings(JsonNode array) {
    List<String> found = new ArrayList<>();
    array.forEach(item -> found.add(item.asText()));
    return found;
  }

  private static Map<String, Set<String>> wordLists(JsonNode node) {
    Map<String, Set<String>> lists = new HashMap<>();
    node.properties()
        .forEach(entry ->
            lists.put(
                entry.getKey(),
                new HashSet<>(Arrays.asList(entry.getValue().asText().strip().split("\\s+")))));
    return lists;
  }

  /** What the holder of a kin noun is to the other: spouse, child, parent, sibling or other. */
  Optional<String> kinship(String noun) {
    if (!list("kin").contains(noun)) {
      return Optional.empty();
    }
    return Optional.of(
        kinship.entrySet().stream()
            .filter(entry -> entry.getValue().contains(noun))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("other"));
  }

  Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }
}
