package org.newsgraph.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.EventType;

/**
 * The rules of {@code events.yaml}: families of triggers, cues of modality, and words that only
 * carry others. Immutable; safe to share between threads.
 */
record EventRules(
    List<Family> families,
    Map<String, List<Family>> verbs,
    Map<String, List<Family>> nouns,
    Map<String, List<Family>> adjectives,
    Set<String> possible,
    Set<String> future,
    Set<String> denying,
    Set<String> speech,
    Set<String> light,
    Set<String> suffer,
    Map<String, String> irregular,
    Set<String> metonyms,
    Set<String> quantities) {

  private static final String FILE = "events.yaml";

  /**
   * The rules that come with the program.
   *
   * @throws UncheckedIOException if the file is missing or broken
   */
  static EventRules load() {
    try (InputStream in = EventRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("the rules of events, " + FILE + ", are missing from the program");
      }
      return of(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventRules of(JsonNode root) {
    List<Family> families = new ArrayList<>();
    root.path("families").forEach(node -> families.add(family(node)));
    Map<String, List<Family>> verbs = new HashMap<>();
    Map<String, List<Family>> nouns = new HashMap<>();
    Map<String, List<Family>> adjectives = new HashMap<>();
    for (Family family : families) {
      index(family, family.verbs(), verbs);
      index(family, family.nouns(), nouns);
      index(family, family.adjectives(), adjectives);
    }
    JsonNode cues = root.path("cues");
    return new EventRules(
        List.copyOf(families),
        Map.copyOf(verbs),
        Map.copyOf(nouns),
        Map.copyOf(adjectives),
        words(cues, "possible"),
        words(cues, "future"),
        words(cues, "denying"),
        words(cues, "speech"),
        words(root, "light"),
        words(root, "suffer"),
        irregular(root.path("irregular")),
        words(root, "metonyms"),
        words(root, "quantities"));
  }

  private static Map<String, String> irregular(JsonNode node) {
    Map<String, String> forms = new HashMap<>();
    node.properties().forEach(entry -> forms.put(entry.getKey(), entry.getValue().asText()));
    return Map.copyOf(forms);
  }

  private static void index(Family family, Set<String> words, Map<String, List<Family>> index) {
    for (String word : words) {
      index.computeIfAbsent(word, key -> new ArrayList<>()).add(family);
    }
  }

  private static Family family(JsonNode node) {
    return new Family(
        node.path("name").asText(),
        EventType.valueOf(node.path("type").asText()),
        Optional.of(node.path("unattacked").asText())
            .filter(type -> !type.isEmpty())
            .map(EventType::valueOf),
        node.path("attack").asBoolean(),
        words(node, "verbs"),
        words(node, "nouns"),
        words(node, "adjectives"),
        words(node, "contextWords"),
        List.copyOf(words(node, "actor")),
        List.copyOf(words(node, "target")),
        List.copyOf(words(node, "nounActor")),
        List.copyOf(words(node, "nounTarget")),
        Family.Needs.valueOf(node.path("needs").asText("any").toUpperCase(Locale.ROOT)),
        node.path("mutual").asBoolean(),
        node.path("clause").asBoolean(),
        node.path("passiveOnly").asBoolean(),
        node.path("owners").asBoolean(),
        types(node, "actorTypes"),
        types(node, "targetTypes"),
        node.path("confidence").asDouble(),
        texts(node.path("right")),
        texts(node.path("wrong")));
  }

  private static Set<EntityType> types(JsonNode node, String key) {
    Set<String> names = words(node, key);
    if (names.isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(EntityType.EVENT));
    }
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    names.forEach(name -> types.add(EntityType.valueOf(name)));
    return types;
  }

  /** The words of a comma-separated list, in their order. */
  private static Set<String> words(JsonNode node, String key) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : node.path(key).asText().split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return java.util.Collections.unmodifiableSet(words);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.asText()));
    return List.copyOf(texts);
  }
}
