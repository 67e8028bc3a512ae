package org.newsgraph.time;

import static java.util.Locale.ROOT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.MatchResult;

/** What the ways of telling a time mean; each answers with an ISO prefix, empty if it cannot. */
final class TimeMeanings {

  private TimeMeanings() {}

  static Optional<String> date(MatchResult words) {
    LocalDate day =
        LocalDate.of(
            Integer.parseInt(words.group("year")),
            Periods.month(words.group("month")),
            Integer.parseInt(words.group("day")));
    return Optional.of(day.toString());
  }

  static Optional<String> dateWithoutYear(MatchResult words, TimeSetting setting) {
    Month month = Periods.month(words.group("month"));
    int day = Integer.parseInt(words.group("day"));
    return setting
        .published()
        .map(from -> Periods.dayNear(from, month, day, setting.isFuture()).toString());
  }

  static Optional<String> monthOfYear(MatchResult words) {
    return Optional.of(inMonth(Integer.parseInt(words.group("year")), words));
  }

  static Optional<String> monthOfRelativeYear(MatchResult words, TimeSetting setting) {
    return setting.published().map(from -> inMonth(from.getYear() + step(words), words));
  }

  private static String inMonth(int year, MatchResult words) {
    return "%d-%02d".formatted(year, Periods.month(words.group("month")).getValue());
  }

  static Optional<String> month(MatchResult words, TimeSetting setting) {
    return setting.published().map(from -> inMonth(yearOfMonth(from, words, setting), words));
  }

  private static int yearOfMonth(LocalDate from, MatchResult words, TimeSetting setting) {
    Month month = Periods.month(words.group("month"));
    String which = Optional.ofNullable(words.group("which")).orElse("").toLowerCase(ROOT);
    if (which.equals("last") && month == from.getMonth()) {
      return from.getYear() - 1;
    }
    if (which.equals("this")) {
      return from.getYear();
    }
    return Periods.yearFor(from, month, which.equals("next") || setting.isFuture());
  }

  static Optional<String> weekday(MatchResult words, TimeSetting setting) {
    DayOfWeek weekday = Periods.weekday(words.group("weekday"));
    String which = Optional.ofNullable(words.group("which")).orElse("").toLowerCase(ROOT);
    boolean ahead = which.equals("next") || which.endsWith("coming") || setting.isFuture();
    return setting.published().map(from -> nearest(from, weekday, which, ahead).toString());
  }

  private static LocalDate nearest(LocalDate from, DayOfWeek weekday, String which, boolean ahead) {
    boolean past = which.equals("last") || which.endsWith("past");
    LocalDate start = past ? from.minusDays(1) : from;
    return Periods.nearest(start, weekday, ahead && !past);
  }

  static Optional<String> weekdayOfWeek(MatchResult words, TimeSetting setting) {
    DayOfWeek weekday = Periods.weekday(words.group("weekday"));
    return setting
        .published()
        .map(from ->
            from.minusDays(from.getDayOfWeek().getValue() - 1L)
                .plusWeeks(step(words))
                .plusDays(weekday.getValue() - 1L)
                .toString());
  }

  static Optional<String> away(TimeSetting setting, int days) {
    return setting.published().map(from -> from.plusDays(days).toString());
  }

  static Optional<String> awayFromTold(TimeSetting setting, int days) {
    return setting.told().map(from -> from.plusDays(days).toString());
  }

  static Optional<String> period(MatchResult words, TimeSetting setting) {
    return setting.published().map(from -> Periods.period(from, step(words), words.group("unit")));
  }

  static Optional<String> samePeriod(MatchResult words, TimeSetting setting) {
    return setting
        .told()
        .map(from ->
            switch (words.group("unit")) {
              case "month" -> Periods.monthOf(from);
              case "year" -> Periods.yearOf(from);
              default -> from.toString();
            });
  }

  static Optional<String> shifted(MatchResult words, Optional<LocalDate> from, int direction) {
    int count = Periods.number(words.group("number"));
    return from.flatMap(day -> Periods.shift(day, direction * count, words.group("unit")));
  }

  /** -1 for what lies behind, 1 for what lies ahead, 0 for this one. */
  private static int step(MatchResult words) {
    String which = words.group("which").toLowerCase(ROOT);
    if (which.contains("last") || which.contains("past") || which.contains("previous")) {
      return -1;
    }
    boolean ahead =
        which.contains("next") || which.contains("following") || which.contains("coming");
    return ahead ? 1 : 0;
  }
}
