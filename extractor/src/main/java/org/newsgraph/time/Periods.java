package org.newsgraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Calendar arithmetic in words: units, months, weekdays and numbers as news writes them. */
final class Periods {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("couple of", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30));

  private Periods() {}

  /** The number that digits or a word tell. */
  static int number(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replaceFirst("^a couple of$", "couple of");
    Integer known = NUMBERS.get(lower);
    return known == null ? Integer.parseInt(lower) : known;
  }

  /** The month of a name or its abbreviation. */
  static Month month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return List.of(Month.values()).stream()
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a month: " + name));
  }

  /** The weekday of a name or its abbreviation. */
  static DayOfWeek weekday(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return List.of(DayOfWeek.values()).stream()
        .filter(day -> day.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a weekday: " + name));
  }

  /** A day so many units away, told as exactly as the unit allows: a week or more as a month. */
  static Optional<String> shift(LocalDate from, int count, String unit) {
    String name = unit.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    return switch (name) {
      case "second", "minute", "hour" -> Optional.empty();
      case "day", "night" -> Optional.of(from.plusDays(count).toString());
      case "week", "fortnight" ->
          Optional.of(monthOf(from.plusWeeks("fortnight".equals(name) ? 2L * count : count)));
      case "month" -> Optional.of(monthOf(from.plusMonths(count)));
      case "year" -> Optional.of(yearOf(from.plusYears(count)));
      case "decade" -> Optional.of(yearOf(from.plusYears(10L * count)));
      default -> throw new IllegalArgumentException("not a unit: " + unit);
    };
  }

  /**
   * The period so many units away that the calendar itself draws ("last week", "next month"): of a
   * week the month, or the year where it lies across two months.
   */
  static String period(LocalDate from, int count, String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "week" ->
          common(monday(from).plusWeeks(count), monday(from).plusWeeks(count).plusDays(6));
      case "weekend" -> weekend(from, count);
      case "month" -> monthOf(from.plusMonths(count));
      case "year" -> yearOf(from.plusYears(count));
      case "night" -> from.plusDays(count).toString();
      default -> throw new IllegalArgumentException("not a period: " + unit);
    };
  }

  private static String weekend(LocalDate from, int count) {
    LocalDate saturday = monday(from).plusDays(5).plusWeeks(count);
    return common(saturday, saturday.plusDays(1));
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  /** The month both days share, else their year, else the year of the first. */
  private static String common(LocalDate first, LocalDate last) {
    return first.getMonth() == last.getMonth() ? monthOf(first) : yearOf(first);
  }

  /** ISO prefix down to the month. */
  static String monthOf(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  /** ISO prefix down to the year. */
  static String yearOf(LocalDate day) {
    return day.toString().substring(0, 4);
  }

  /** The last such weekday up to and with {@code from}, or the first behind it. */
  static LocalDate nearest(LocalDate from, DayOfWeek weekday, boolean ahead) {
    LocalDate day = from;
    if (ahead) {
      day = day.plusDays(1);
    }
    while (day.getDayOfWeek() != weekday) {
      day = day.plusDays(ahead ? 1 : -1);
    }
    return day;
  }

  /**
   * The year in which a month without year lies, seen from a day: the nearest past or coming one.
   */
  static int yearFor(LocalDate from, Month month, boolean ahead) {
    if (ahead) {
      return month.getValue() < from.getMonthValue() ? from.getYear() + 1 : from.getYear();
    }
    return month.getValue() > from.getMonthValue() ? from.getYear() - 1 : from.getYear();
  }

  /** The year in which a day of a month without year lies, so that it is near the given day. */
  static LocalDate dayNear(LocalDate from, Month month, int day, boolean ahead) {
    LocalDate found = LocalDate.of(yearFor(from, month, ahead), month, day);
    long away = ChronoUnit.DAYS.between(from, found);
    if (!ahead && away > 0) {
      return found.minusYears(1);
    }
    return ahead && away < 0 ? found.plusYears(1) : found;
  }
}
