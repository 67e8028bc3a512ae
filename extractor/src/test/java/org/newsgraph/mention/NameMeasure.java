package org.newsgraph.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.knowledge.KnowledgeBase;
import org.newsgraph.language.SentenceStage;
import org.newsgraph.language.TokenStage;
import org.newsgraph.model.LanguageModels;

/**
 * Measures names against annotated articles: precision, recall and F1 of mentions with the same
 * span and type. A gold mention counts as a name where all its words but connectors are capitalized
 * and it is neither pronoun nor bare title.
 *
 * <p>Run with folders of annotated articles; {@code -e} prints the errors.
 */
final class NameMeasure {

  private static final Set<String> NOT_NAMES =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "i",
          "we",
          "his",
          "her",
          "its",
          "their",
          "my",
          "our",
          "you",
          "president",
          "prime minister",
          "minister",
          "governor",
          "mayor",
          "senator",
          "king",
          "queen",
          "him",
          "them",
          "who",
          "us",
          "me",
          "your",
          "this",
          "that",
          "those",
          "these",
          "protesters",
          "officials",
          "authorities",
          "prosecutors",
          "rescuers",
          "firefighters",
          "residents",
          "women",
          "people",
          "police");

  private final LanguageModels models = LanguageModels.load();
  private final SentenceStage sentences = new SentenceStage(models);
  private final TokenStage tokens = new TokenStage(models);
  private final TitleStage titles = new TitleStage();
  private final NameStage names;
  private final Map<String, int[]> counts = new TreeMap<>();

  private NameMeasure() throws IOException {
    names = new NameStage(new OpenNlpNameFinder(models), KnowledgeBase.load(List.of()));
  }

  /** Prints the figures for each folder and type. */
  public static void main(String[] arguments) throws IOException {
    boolean errors = Arrays.asList(arguments).contains("-e");
    for (String folder : arguments) {
      if (!folder.equals("-e")) {
        NameMeasure measure = new NameMeasure();
        measure.addAll(Path.of(folder), errors);
        measure.print(folder);
      }
    }
  }

  private void addAll(Path folder, boolean errors) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        add(new ObjectMapper().readTree(file.toFile()), errors);
      }
    }
  }

  private void add(JsonNode gold, boolean errors) {
    String text = gold.get("text").asText();
    Set<String> expected = new HashSet<>();
    for (JsonNode entity : gold.get("entities")) {
      for (JsonNode mention : entity.get("mentions")) {
        if (isName(mention.get(2).asText())) {
          int start = text.offsetByCodePoints(0, mention.get(0).asInt());
          int end = text.offsetByCodePoints(0, mention.get(1).asInt());
          expected.add(entity.get("type").asText() + " " + start + " " + end);
        }
      }
    }
    Set<String> found = found(text);
    for (String key : found) {
      counts.computeIfAbsent(type(key), k -> new int[3])[expected.contains(key) ? 0 : 1]++;
      if (errors && !expected.contains(key)) {
        show("+", key, text);
      }
    }
    for (String key : expected) {
      if (!found.contains(key)) {
        counts.computeIfAbsent(type(key), k -> new int[3])[2]++;
        if (errors) {
          show("-", key, text);
        }
      }
    }
  }

  private Set<String> found(String text) {
    Document document =
        Document.of(new Article("gold", "gold", Metadata.NONE, text, SourceMap.UNKNOWN));
    document = document.with(Layers.SENTENCES, sentences.annotate(document));
    document = document.with(Layers.TOKENS, tokens.annotate(document));
    document = document.with(Layers.TITLES, titles.annotate(document));
    Set<String> found = new HashSet<>();
    names
        .annotate(document)
        .forEach(m -> found.add(m.type() + " " + m.span().start() + " " + m.span().end()));
    return found;
  }

  private static void show(String sign, String key, String text) {
    String[] parts = key.split(" ");
    Span span = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    String before = text.substring(Math.max(0, span.start() - 25), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 20));
    System.out.printf(
        "%s %s [%s] %s%n",
        sign, parts[0], span.of(text), (before + "[]" + after).replace('\n', ' '));
  }

  private static boolean isName(String mention) {
    boolean acronym = mention.equals("US") || mention.equals("WHO");
    if (!acronym && NOT_NAMES.contains(mention.toLowerCase(Locale.ENGLISH))) {
      return false;
    }
    return Arrays.stream(mention.split("[ -]"))
        .filter(w -> !w.matches("of|the|and|for|de|la|al|bin|von|van|in|on|to|del|da|[&'\"].*|s|"))
        .allMatch(w -> Character.isUpperCase(w.codePointAt(0)) || Character.isDigit(w.charAt(0)));
  }

  private static String type(String key) {
    return key.substring(0, key.indexOf(' '));
  }

  private void print(String folder) {
    int[] all = new int[3];
    System.out.println(folder);
    counts.forEach((type, c) -> {
      print(type, c);
      for (int i = 0; i < 3; i++) {
        all[i] += c[i];
      }
    });
    print("all", all);
  }

  private static void print(String type, int[] c) {
    double precision = (double) c[0] / Math.max(1, c[0] + c[1]);
    double recall = (double) c[0] / Math.max(1, c[0] + c[2]);
    double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
    System.out.printf(
        Locale.ROOT,
        "  %-13s P %.3f  R %.3f  F1 %.3f  (%d)%n",
        type,
        precision,
        recall,
        f1,
        c[0] + c[2]);
  }
}
