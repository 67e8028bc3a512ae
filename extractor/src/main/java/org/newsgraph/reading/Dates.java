package org.newsgraph.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as papers and feeds write them, to ISO 8601. The day is taken as it is written, whatever
 * the time zone. Dates of digits only that may be read in two ways (03/04/2017) are not taken.
 */
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?";
  private static final String TIME =
      "(?:[,\\s]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,20}|\\s*[|–-].{0,30})?";

  private static final Pattern ISO =
      Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})(?:[T\\s].*)?$", Pattern.DOTALL);
  private static final Pattern BASIC = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T.*)?$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)" + WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)"
              + WEEKDAY
              + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+"
              + MONTH
              + "[,\\s-]+(\\d{4})"
              + TIME);
  private static final Pattern PREFIX = Pattern.compile("^\\d{4}(?:-\\d{2})?$");

  private Dates() {}

  /** The date if the whole text is one, a time of day aside; as ISO date or its prefix. */
  static Optional<String> parse(String text) {
    String plain = text.strip();
    if (PREFIX.matcher(plain).matches()) {
      return Optional.of(plain);
    }
    return digits(ISO.matcher(plain))
        .or(() -> digits(BASIC.matcher(plain)))
        .or(() -> words(MONTH_FIRST.matcher(plain), 3, 1, 2))
        .or(() -> words(DAY_FIRST.matcher(plain), 3, 2, 1));
  }

  /** The first date written out in words inside a text. */
  static Optional<String> find(String text) {
    Matcher month = MONTH_FIRST.matcher(text);
    Matcher day = DAY_FIRST.matcher(text);
    boolean monthFound = month.find();
    boolean dayFound = day.find();
    if (monthFound && (!dayFound || month.start() <= day.start())) {
      return iso(month.group(3), month(month.group(1)), month.group(2));
    }
    return dayFound ? iso(day.group(3), month(day.group(2)), day.group(1)) : Optional.empty();
  }

  private static Optional<String> digits(Matcher matcher) {
    return matcher.matches()
        ? iso(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<String> words(Matcher matcher, int year, int month, int day) {
    return matcher.matches()
        ? iso(matcher.group(year), month(matcher.group(month)), matcher.group(day))
        : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<String> iso(String year, int month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString());
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
