package org.newsgraph.mention;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.language.WordCutter;
import org.newsgraph.model.LanguageModels;

/**
 * Writes an annotated set and what the name finder alone sees in it as two files of JSON lines
 * ({@code NAME.gold.jsonl}, {@code NAME.found.jsonl}), a sentence a line, for a scorer.
 *
 * <p>Run with the folder to write to and the {@code .conll} files.
 */
final class FinderOutput {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final WordCutter cutter;
  private final OpenNlpNameFinder finder;

  private FinderOutput(LanguageModels models) {
    cutter = new WordCutter(models);
    finder = new OpenNlpNameFinder(models);
  }

  /** Writes both files for each set. */
  public static void main(String[] arguments) throws IOException {
    FinderOutput output = new FinderOutput(LanguageModels.load());
    for (int i = 1; i < arguments.length; i++) {
      output.write(Path.of(arguments[0]), Path.of(arguments[i]));
    }
  }

  private void write(Path folder, Path file) throws IOException {
    List<String> gold = new ArrayList<>();
    List<String> found = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      if (line.contains("\t")) {
        rows.add(line.split("\t"));
      } else if (!rows.isEmpty()) {
        add(String.valueOf(gold.size()), rows, gold, found);
        rows.clear();
      }
    }
    String name = String.valueOf(file.getFileName()).replace(".conll", "");
    Files.write(folder.resolve(name + ".gold.jsonl"), gold);
    Files.write(folder.resolve(name + ".found.jsonl"), found);
  }

  private void add(String id, List<String[]> rows, List<String> gold, List<String> found)
      throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> tokens = new ArrayList<>();
    List<int[]> offsets = new ArrayList<>();
    List<int[]> words = new ArrayList<>();
    for (String[] row : rows) {
      text.append(text.isEmpty() ? "" : " ");
      int at = text.codePointCount(0, text.length());
      text.append(row[0]);
      words.add(new int[] {at, text.codePointCount(0, text.length())});
      for (String part : cutter.cut(row[0])) {
        int length = part.codePointCount(0, part.length());
        tokens.add(part);
        offsets.add(new int[] {at, at + length});
        at += length;
      }
    }
    List<Map<String, Object>> seen = new ArrayList<>();
    for (NameFinder.Found name : finder.find(List.of(tokens))) {
      int[] first = offsets.get(name.first());
      seen.add(entity(first[0], offsets.get(name.end() - 1)[1], name.type().name()));
    }
    gold.add(
        JSON.writeValueAsString(Map.of("id", id, "text", text, "entities", names(rows, words))));
    found.add(JSON.writeValueAsString(Map.of("id", id, "entities", seen)));
  }

  private static List<Map<String, Object>> names(List<String[]> rows, List<int[]> words) {
    List<Map<String, Object>> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i)[1].startsWith("B-")) {
        String type = rows.get(i)[1].substring(2);
        int last = i;
        while (last + 1 < rows.size() && rows.get(last + 1)[1].equals("I-" + type)) {
          last++;
        }
        names.add(entity(words.get(i)[0], words.get(last)[1], type));
      }
    }
    return names;
  }

  private static Map<String, Object> entity(int start, int end, String type) {
    return Map.of("start", start, "end", end, "type", type);
  }
}
