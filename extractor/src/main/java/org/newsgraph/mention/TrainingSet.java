package org.newsgraph.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * Reads one annotated set in the form {@code token TAB tag} (tags B-, I-, O; blank line between
 * sentences; {@code # doc =} before each document) as training sentences, with its labels made the
 * project's types, its tokens cut as the analysis cuts them, and titles taken off the persons.
 */
final class TrainingSet {

  /** Titles that some sets count as part of a person's name; here they are not. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "president",
          "vice",
          "prime",
          "minister",
          "senator",
          "sen.",
          "general",
          "gen.",
          "colonel",
          "col.",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "chancellor",
          "secretary",
          "ambassador",
          "governor",
          "representative",
          "judge",
          "justice",
          "professor",
          "admiral",
          "lieutenant",
          "major",
          "captain",
          "ayatollah",
          "sheik",
          "sheikh",
          "foreign",
          "defense",
          "state",
          "chief",
          "sir",
          "secretary-general",
          "lord",
          "lady",
          "mayor",
          "crown",
          "deputy",
          "interior",
          "finance",
          "cleric",
          "saint",
          "spokesman",
          "spokeswoman",
          "congressman",
          "emperor",
          "-");

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private final String name;
  private final Map<String, NameType> types;
  private final Function<String, List<String>> cutter;

  /**
   * A reader of the set with the given name.
   *
   * @param cutter cuts a token into those of the analysis
   */
  TrainingSet(String name, Function<String, List<String>> cutter) {
    this.name = name;
    this.types = readTypes(name);
    this.cutter = cutter;
  }

  /** The sets whose labels are known. */
  static Set<String> known() {
    return labelRows().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, NameType> readTypes(String set) {
    Map<String, NameType> types = new HashMap<>();
    labelRows()
        .filter(row -> row[0].equals(set))
        .forEach(row -> types.put(row[1], NameType.find(row[2]).orElseThrow()));
    return types;
  }

  private static java.util.stream.Stream<String[]> labelRows() {
    try (InputStream in =
        TrainingSet.class.getResourceAsStream("/org/newsgraph/mention/training-labels.tsv")) {
      if (in == null) {
        throw new IllegalStateException("training-labels.tsv is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of the file. */
  List<NameSample> read(Path file) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    Sentence sentence = new Sentence();
    boolean newDocument = true;
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        sentence.add(line.substring(0, tab), line.substring(tab + 1));
        continue;
      }
      if (!sentence.isEmpty()) {
        samples.add(sentence.sample(newDocument));
        sentence = new Sentence();
        newDocument = false;
      }
      newDocument |= line.startsWith("# doc");
    }
    if (!sentence.isEmpty()) {
      samples.add(sentence.sample(newDocument));
    }
    return samples;
  }

  /** Tokens and names of one sentence, gathered line by line. */
  private final class Sentence {

    private final List<String> tokens = new ArrayList<>();
    private final List<Span> names = new ArrayList<>();
    private int start = -1;
    private String label = "";

    boolean isEmpty() {
      return tokens.isEmpty();
    }

    void add(String token, String tag) {
      boolean inside = tag.startsWith("I-") && tag.substring(2).equals(label) && start >= 0;
      if (!inside) {
        close();
        if (!tag.equals("O")) {
          start = tokens.size();
          label = tag.substring(2);
        }
      }
      tokens.addAll(cutter.apply(token));
    }

    private void close() {
      if (start >= 0) {
        type().ifPresent(this::addName);
      }
      start = -1;
      label = "";
    }

    private Optional<NameType> type() {
      Optional<NameType> type = Optional.ofNullable(types.get(label));
      String words = String.join(" ", tokens.subList(start, tokens.size()));
      boolean country =
          type.equals(Optional.of(NameType.NORP))
              && (COUNTRIES.contains(words) || words.startsWith("U."));
      return country ? Optional.of(NameType.LOCATION) : type;
    }

    private void addName(NameType type) {
      int first = start;
      while (first < tokens.size()
          && type == NameType.PERSON
          && TITLES.contains(tokens.get(first).toLowerCase(Locale.ENGLISH))) {
        first++;
      }
      if (first < tokens.size() && tokens.get(first).equalsIgnoreCase("the")) {
        first++;
      }
      if (first < tokens.size()) {
        names.add(new Span(first, tokens.size(), type.label()));
      }
    }

    NameSample sample(boolean newDocument) {
      close();
      return new NameSample(
          name, tokens.toArray(String[]::new), names.toArray(Span[]::new), null, newDocument);
    }
  }
}
