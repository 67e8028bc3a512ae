package org.newsgraph.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;

/** Rows as a table for people: no quotation marks, short names, long words cut. */
final class AnswerTable {

  private static final int WIDEST = 70;

  private AnswerTable() {}

  static String of(ResultSet rows, PrefixMapping prefixes) {
    List<String> names = rows.getResultVars();
    List<List<String>> lines = new ArrayList<>();
    lines.add(names);
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      lines.add(names.stream().map(name -> cell(row, name, prefixes)).toList());
    }
    return table(lines);
  }

  /** Cells in columns, the first line set off as a head, and the number of rows below. */
  private static String table(List<List<String>> lines) {
    int[] widths = widths(lines);
    StringBuilder text = new StringBuilder();
    append(text, lines.getFirst(), widths);
    append(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
    lines.stream().skip(1).forEach(line -> append(text, line, widths));
    int count = lines.size() - 1;
    return text.append(count == 1 ? "1 row\n" : count + " rows\n").toString();
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.getFirst().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], points(line.get(i)));
      }
    }
    return widths;
  }

  private static void append(StringBuilder text, List<String> line, int[] widths) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      row.append(line.get(i)).append(" ".repeat(widths[i] - points(line.get(i)) + 2));
    }
    text.append(row.toString().stripTrailing()).append('\n');
  }

  private static String cell(QuerySolution row, String name, PrefixMapping prefixes) {
    return Optional.ofNullable(row.get(name)).map(node -> cut(words(node, prefixes))).orElse("");
  }

  private static String words(RDFNode node, PrefixMapping prefixes) {
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : Optional.ofNullable(prefixes.shortForm(node.toString())).orElse(node.toString());
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return points(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
