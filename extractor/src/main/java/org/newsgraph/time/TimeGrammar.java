package org.newsgraph.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which English news tells a time: one row per way, tried at each place of a sentence.
 * The leftmost match wins, of those the longest, of equally long ones the earlier row.
 */
final class TimeGrammar {

  private static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November"
          + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
  private static final String WEEKDAY =
      "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
          + "|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)";
  private static final String SOME_WEEKDAY = WEEKDAY.replace("?<weekday>", "?:");
  private static final String DAY = "(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>1[5-9][0-9]{2}|20[0-9]{2})";
  private static final String NUMBER =
      "(?<number>[0-9]{1,3}|an?(?: couple of)?|one|two|three|four|five|six|seven|eight|nine|ten"
          + "|eleven|twelve|twenty|thirty)";
  private static final String UNIT =
      "(?<unit>(?:hour|day|night|week|fortnight|month|year|decade)s?)";
  private static final String PART =
      "(?: (?:(?:early|late|mid)-? ?)?(?:morning|afternoon|evening|night|noon|midnight))?";
  private static final String EARLY =
      "(?:(?:[Ee]arly|[Ll]ate|[Mm]id|the (?:beginning|start|middle|end) of)[ -])?";

  /** Months that are nothing else when written with a capital. */
  private static final String CLEAR_MONTH =
      "(?=Jan|Feb|Ju[ln]|Sep|Oct|Nov|Dec|(?<=(?:in|since|until|by|from|for|of|last|next|this|to"
          + "|between|and|through|during|early|late|mid|end) )|(?<=mid-))";

  /** A way to tell a time: what it looks like, and what it means. */
  private record Way(String rule, Pattern pattern, Meaning meaning) {}

  /** From what stands in the text to an ISO prefix; empty where it cannot be told. */
  private interface Meaning {
    Optional<String> of(MatchResult words, TimeSetting setting);
  }

  private record Match(Way way, MatchResult words) {}

  /**
   * A time in a sentence.
   *
   * @param start in the sentence
   * @param value ISO prefix; empty where it cannot be told
   */
  record Found(int start, int end, Optional<String> value, String rule) {}

  private static final List<Way> WAYS =
      List.of(
          way("iso date", YEAR + "-[01][0-9]-[0-3][0-9]", (m, s) -> isoDate(m)),
          way(
              "date",
              "(?:" + WEEKDAY + ",? )?(?:the )?" + DAY + " (?:of )?" + MONTH + ",? " + YEAR,
              (m, s) -> TimeMeanings.date(m)),
          way(
              "date",
              "(?:" + WEEKDAY + ",? )?" + MONTH + " " + DAY + ",? " + YEAR,
              (m, s) -> TimeMeanings.date(m)),
          way(
              "day of month",
              "(?:" + WEEKDAY + PART + ",? )?(?:the )?" + DAY + " (?:of )?" + MONTH,
              TimeMeanings::dateWithoutYear),
          way(
              "day of month",
              "(?:" + WEEKDAY + PART + ",? )?" + MONTH + " " + DAY + PART,
              TimeMeanings::dateWithoutYear),
          way(
              "month of year",
              EARLY + MONTH + ",? (?:of )?(?:the year )?" + YEAR,
              (m, s) -> TimeMeanings.monthOfYear(m)),
          way(
              "month of relative year",
              EARLY + MONTH + ",? (?:of )?(?<which>last|this|next) year",
              TimeMeanings::monthOfRelativeYear),
          way(
              "month",
              "(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?" + EARLY + CLEAR_MONTH + MONTH,
              TimeMeanings::month),
          way(
              "weekday of week",
              WEEKDAY + PART + ",? (?:of )?(?<which>last|next|this) week",
              TimeMeanings::weekdayOfWeek),
          way(
              "weekday",
              "(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?"
                  + "(?:(?:[Ee]arly|[Ll]ate)(?: on)? )?"
                  + WEEKDAY
                  + PART,
              TimeMeanings::weekday),
          way("yesterday", "[Yy]esterday" + PART, (m, s) -> TimeMeanings.away(s, -1)),
          way("last night", "[Ll]ast (?:night|evening)", (m, s) -> TimeMeanings.away(s, -1)),
          way(
              "today",
              "(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))",
              (m, s) -> TimeMeanings.away(s, 0)),
          way("tomorrow", "[Tt]omorrow" + PART, (m, s) -> TimeMeanings.away(s, 1)),
          way(
              "day before yesterday",
              "[Tt]he day before yesterday",
              (m, s) -> TimeMeanings.away(s, -2)),
          way("day after tomorrow", "[Tt]he day after tomorrow", (m, s) -> TimeMeanings.away(s, 2)),
          way(
              "period",
              "(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Ss]ometime) )?(?:in )?"
                  + "(?<which>[Ll]ast|[Nn]ext|[Tt]his|the (?:past|previous|following|coming)"
                  + "|(?<=[Ee]arlier in |[Ll]ater in )the) (?<unit>week|weekend|month|year)",
              TimeMeanings::period),
          way(
              "same period",
              "(?:[Tt]he same|[Tt]hat(?: same)?) (?<unit>day|morning|evening|night|month|year)",
              TimeMeanings::samePeriod),
          way(
              "next day",
              "[Tt]he (?:next|following) (?:day|morning)",
              (m, s) -> TimeMeanings.awayFromTold(s, 1)),
          way(
              "previous day",
              "[Tt]he (?:previous (?:day|night|evening)|(?:day|night) before)(?! yesterday)",
              (m, s) -> TimeMeanings.awayFromTold(s, -1)),
          way(
              "ago",
              NUMBER + " " + UNIT + " ago",
              (m, s) -> TimeMeanings.shifted(m, s.published(), -1)),
          way(
              "earlier",
              NUMBER + " " + UNIT + " (?:earlier|before|previously)",
              (m, s) -> TimeMeanings.shifted(m, s.told(), -1)),
          way(
              "later",
              NUMBER + " " + UNIT + " (?:later|after)",
              (m, s) -> TimeMeanings.shifted(m, s.told(), 1)),
          way(
              "ahead",
              "(?:[Ww]ithin|[Ii]n)(?: the)?(?: next| coming)? "
                  + NUMBER
                  + " "
                  + UNIT
                  + "(?:['’]s? time)?",
              (m, s) ->
                  s.isFuture() ? TimeMeanings.shifted(m, s.published(), 1) : Optional.empty()),
          way("year", "(?:the year )?" + YEAR, (m, s) -> Optional.of(m.group("year"))));

  private TimeGrammar() {}

  /** A row; a space stands for any white space. */
  private static Way way(String rule, String regex, Meaning meaning) {
    String spaced = regex.replace(SOME_WEEKDAY, WEEKDAY).replace(" ", "[\\s\\u00a0]");
    return new Way(
        rule,
        Pattern.compile("(?<![\\w$€£.,/-]|\\d[,.]\\s)" + spaced + "(?![\\w/%-]|[.,][0-9])"),
        meaning);
  }

  /** The times of one sentence, from left to right. */
  static List<Found> find(String sentence, TimeContext context) {
    List<Match> matches = new ArrayList<>();
    for (Way way : WAYS) {
      Matcher matcher = way.pattern().matcher(sentence);
      while (matcher.find()) {
        matches.add(new Match(way, matcher.toMatchResult()));
      }
    }
    // a stable sort: of equal matches the earlier row stays first
    matches.sort(
        Comparator.comparingInt((Match match) -> match.words().start())
            .thenComparingInt(match -> -match.words().end()));
    List<Found> found = new ArrayList<>();
    int end = 0;
    for (Match match : matches) {
      if (match.words().start() >= end) {
        found.add(resolve(match, sentence, context));
        end = match.words().end();
      }
    }
    return found;
  }

  private static Found resolve(Match match, String sentence, TimeContext context) {
    MatchResult words = match.words();
    TimeSetting setting =
        new TimeSetting(sentence, words.start(), words.end(), context.published(), context.told());
    Optional<String> value = Optional.empty();
    try {
      value = match.way().meaning().of(words, setting);
    } catch (DateTimeException e) {
      // such a day does not exist: 31 June
    }
    value.ifPresent(context::note);
    return new Found(words.start(), words.end(), value, match.way().rule());
  }

  private static Optional<String> isoDate(MatchResult words) {
    return Optional.of(LocalDate.parse(words.group()).toString());
  }
}
