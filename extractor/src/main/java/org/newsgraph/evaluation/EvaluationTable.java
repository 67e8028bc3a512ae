package org.newsgraph.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.evaluation.Evaluation.Interval;

/** Writes figures for people. */
public final class EvaluationTable {

  private EvaluationTable() {}

  /** As the reference scorer prints them, line by line. */
  public static String plain(Evaluation evaluation) {
    Score total = evaluation.total();
    StringBuilder text = new StringBuilder();
    text.append(evaluation.articles().size()).append(" articles\n");
    for (Figure figure : Figure.values()) {
      text.append(line(figure, total.of(figure))).append('\n');
    }
    text.append("on matched events: ").append(aspects(total, "  ")).append('\n');
    Interval interval = evaluation.interval();
    text.append("graph F1 95% interval over articles: ")
        .append(decimals(interval.low()))
        .append(" to ")
        .append(decimals(interval.high()))
        .append('\n');
    return text.toString();
  }

  /** As a table for a README. */
  public static String markdown(Evaluation evaluation) {
    Score total = evaluation.total();
    StringBuilder text = new StringBuilder();
    text.append("| figure | precision | recall | F1 | right | found | gold |\n");
    text.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (Figure figure : Figure.values()) {
      text.append(row(figure, total.of(figure))).append('\n');
    }
    Interval interval = evaluation.interval();
    text.append('\n')
        .append(evaluation.articles().size())
        .append(" articles; graph F1 95% interval over articles ")
        .append(decimals(interval.low()))
        .append(" to ")
        .append(decimals(interval.high()))
        .append("; on matched events: ")
        .append(aspects(total, ", "))
        .append(".\n");
    return text.toString();
  }

  /** One line about one article. */
  public static String each(String name, Score score) {
    List<Figure> parts = List.of(Figure.ENTITY, Figure.RELATION, Figure.WHO_WHOM, Figure.STATEMENT);
    String rest =
        parts.stream()
            .map(part -> part.label() + " " + decimals(score.of(part).f1(), 2))
            .collect(Collectors.joining(" "));
    String shortName = name.substring(0, Math.min(60, name.length()));
    return String.format(
        Locale.ROOT,
        "%-60s graph F1 %s  %s",
        shortName,
        decimals(score.of(Figure.GRAPH).f1()),
        rest);
  }

  private static String line(Figure figure, Tally tally) {
    return filled("%-10s P %s  R %s  F1 %s   (right %s, predicted %d, gold %d)", figure, tally);
  }

  private static String row(Figure figure, Tally tally) {
    return filled("| %s | %s | %s | %s | %s | %d | %d |", figure, tally);
  }

  /** A figure in a pattern that takes name, precision, recall, F1, right, predicted and gold. */
  private static String filled(String pattern, Figure figure, Tally tally) {
    return String.format(
        Locale.ROOT,
        pattern,
        figure.label(),
        decimals(tally.precision()),
        decimals(tally.recall()),
        decimals(tally.f1()),
        count(tally.right()),
        tally.found(),
        tally.gold());
  }

  private static String aspects(Score score, String between) {
    return Arrays.stream(Aspect.values())
        .map(aspect -> aspect.label() + " " + share(score.of(aspect)))
        .collect(Collectors.joining(between));
  }

  private static String share(Accuracy accuracy) {
    if (accuracy.asked() == 0) {
      return "-";
    }
    double share = accuracy.right() / (double) accuracy.asked();
    return decimals(share) + " (n=" + accuracy.asked() + ")";
  }

  private static String count(double right) {
    BigDecimal rounded = new BigDecimal(right).setScale(1, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString();
  }

  private static String decimals(double value) {
    return decimals(value, 3);
  }

  /** Half-even on the exact binary value, as the reference scorer prints. */
  private static String decimals(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
