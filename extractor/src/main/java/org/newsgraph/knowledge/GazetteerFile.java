package org.newsgraph.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.document.EntityType;

/**
 * Reads one file of the gazetteer: a thing a line, five columns divided by tabs (identifier, type,
 * names, in, wikidata), {@code -} for nothing, lines that begin with {@code #} are comments.
 */
final class GazetteerFile {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  private final String name;
  private final List<KnownThing> things = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private GazetteerFile(String name) {
    this.name = name;
  }

  /**
   * The things of a file.
   *
   * @throws IOException names file, line and what is wrong
   */
  static List<KnownThing> parse(String name, String content) throws IOException {
    GazetteerFile file = new GazetteerFile(name);
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        file.add(line, number);
      }
    }
    return List.copyOf(file.things);
  }

  private void add(String line, int number) throws IOException {
    List<String> columns = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    if (columns.size() < 3 || columns.size() > 5) {
      throw wrong(number, "3 to 5 columns divided by tabs are needed, found " + columns.size());
    }
    String id = columns.get(0);
    if (!ID.matcher(id).matches()) {
      throw wrong(number, "identifier \"" + id + "\" may hold only a-z, 0-9 and single hyphens");
    }
    if (!ids.add(id)) {
      throw wrong(number, "identifier " + id + " stands twice in this file");
    }
    things.add(
        new KnownThing(
            id,
            type(columns.get(1), number),
            names(columns.get(2), number),
            column(columns, 3),
            wikidata(columns, number),
            name));
  }

  private EntityType type(String written, int number) throws IOException {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.name().equals(written) && type != EntityType.GROUP)
        .findFirst()
        .orElseThrow(() ->
            wrong(
                number,
                "type \"" + written + "\" is none of PERSON, COUNTRY, ORGANIZATION, PLACE, EVENT"));
  }

  private List<KnownName> names(String written, int number) throws IOException {
    try {
      return Arrays.stream(written.split("\\|", -1)).map(KnownName::parse).toList();
    } catch (IllegalArgumentException e) {
      throw wrong(number, "a name is empty; write names as A|B|C");
    }
  }

  private Optional<String> wikidata(List<String> columns, int number) throws IOException {
    Optional<String> item = column(columns, 4);
    if (item.isPresent() && !ITEM.matcher(item.get()).matches()) {
      throw wrong(number, "\"" + item.get() + "\" is no Wikidata item such as Q30");
    }
    return item;
  }

  private static Optional<String> column(List<String> columns, int index) {
    return index < columns.size()
            && !columns.get(index).isEmpty()
            && !columns.get(index).equals("-")
        ? Optional.of(columns.get(index))
        : Optional.empty();
  }

  private IOException wrong(int number, String what) {
    return new IOException("gazetteer " + name + ", line " + number + ": " + what);
  }
}
