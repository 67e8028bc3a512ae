package org.newsgraph.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults of options from a YAML file: each key is the long name of an option, as {@code store:
 * /data/news}. Flags on the command line go before it.
 *
 * @param values by option name without dashes; lists joined by commas
 */
record ConfigFile(Map<String, String> values) implements IDefaultValueProvider {

  /** Read from the current folder where it exists and no other file is named. */
  static final Path USUAL = Path.of("newsgraph.yaml");

  /** Options that may stand in the file: those about a place or a way of working, not one call. */
  static final Set<String> KEYS =
      new TreeSet<>(
          Set.of("store", "threads", "no-text", "gazetteer", "id-base", "article-base", "port"));

  static final ConfigFile NONE = new ConfigFile(Map.of());

  /** Copies the map. */
  ConfigFile {
    values = Map.copyOf(values);
  }

  /**
   * Reads and checks a file.
   *
   * @throws CommandException tells all faults in one line
   */
  static ConfigFile read(Path path) {
    JsonNode root = tree(path);
    if (root.isMissingNode() || root.isNull()) {
      return NONE;
    }
    if (!root.isObject()) {
      throw new CommandException(path + ": expected lines of the form \"store: FOLDER\"");
    }
    Map<String, String> values = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      fault(entry).ifPresent(faults::add);
      values.put(entry.getKey(), value(entry.getValue()));
    }
    if (!faults.isEmpty()) {
      throw new CommandException(path + ": " + String.join("; ", faults));
    }
    return new ConfigFile(values);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String name = option.longestName().replaceFirst("^--", "");
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return argument.defaultValue();
  }

  private static JsonNode tree(Path path) {
    try {
      return new YAMLMapper().readTree(Files.readString(path));
    } catch (JsonProcessingException e) {
      throw new CommandException(path + " is not YAML: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new CommandException("the configuration " + path + " cannot be read", e);
    }
  }

  private static Optional<String> fault(Map.Entry<String, JsonNode> entry) {
    if (!KEYS.contains(entry.getKey())) {
      return Optional.of(
          "unknown key \"" + entry.getKey() + "\" (known: " + String.join(", ", KEYS) + ")");
    }
    JsonNode value = entry.getValue();
    boolean isPlain = value.isValueNode() && !value.isNull();
    boolean isList = value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode);
    return isPlain || isList
        ? Optional.empty()
        : Optional.of("\"" + entry.getKey() + "\" needs a value or a list of values");
  }

  private static String value(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asText).collect(Collectors.joining(","))
        : node.asText();
  }
}
