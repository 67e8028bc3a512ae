package org.newsgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every named query, asked of the sample articles: each has a row that a reader of the samples
 * knows to be right.
 */
class QueriesOnSamplesTest {

  /** For each query the beginning of a right row. */
  private static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("aid-given", "Israel,Turkey,"),
          Map.entry("arrests-and-bans", "authorities,twenty people,"),
          Map.entry("articles", "2015-12-12,Nearly 200 countries adopt climate accord in Paris,"),
          Map.entry("articles-naming", "2023-04-04,Finland joins NATO,Jens Stoltenberg,"),
          Map.entry("articles-on-topic", "Trump pulls United States out of Iran nuclear deal,"),
          Map.entry("attacks", ",Ukraine,"),
          Map.entry("casualties-and-disasters", "2020-05-25,Die,George Floyd,"),
          Map.entry("contradicting-reports", "Accuse and Reject,Theresa May,Russia,"),
          Map.entry("court-cases", "jury,Derek Chauvin,2021-04-20,actual,"),
          Map.entry("deals", "Microsoft,Skype,2011,actual,"),
          Map.entry("demands", "Boris Johnson,United States,"),
          Map.entry("events-by-type-and-month", "2011,Transact,1"),
          Map.entry("evidence", "Vladimir Putin,holdsPosition,Russia,"),
          Map.entry("facts-about", "Recep Tayyip Erdoğan,actor,Accuse,Finland,"),
          Map.entry("family-and-friends", "Yulia Skripal,familyOf,child,Sergei Skripal,"),
          Map.entry("members-of", "Bob Menendez,Democratic Party,current,"),
          Map.entry("most-connected-people", "Donald Trump,"),
          Map.entry("most-quoted", "Donald Trump,"),
          Map.entry("not-facts", "Aid,Israel,Turkey,actual,Benjamin Netanyahu,"),
          Map.entry("organizations-by-place", "parliament of Catalonia,basedIn,Catalonia,"),
          Map.entry("path-between-people", "Donald Trump,met >,,,Kim Jong-un"),
          Map.entry("positions-held", "Adel al-Jubeir,foreign minister,Saudi Arabia,current,"),
          Map.entry("relations-between-countries-by-year", "2018,Accuse,"),
          Map.entry("same-event-articles", "2018-03-14,Britain expels 23 Russian diplomats"),
          Map.entry("statements-about", "Laurie Bristow,Russia,"),
          Map.entry("statements-of", "2018-05-08,Emmanuel Macron,warned,"),
          Map.entry("taking-and-leaving-office", "2018-04,TakeOffice,Abiy Ahmed,,actual,"),
          Map.entry("timeline-of-country", "2018-03-04,Accuse,Theresa May,Russia,actual,"),
          Map.entry("whereabouts", "Jamal Khashoggi,United States,livesIn,"),
          Map.entry("who-accused-whom", "Ali Khamenei,Donald Trump,"),
          Map.entry("who-met-whom", "Joe Biden,Recep Tayyip Erdoğan,"),
          Map.entry("who-rejected-what", "Dmitry Peskov,"),
          Map.entry("who-sanctioned-whom", "Theresa May,"),
          Map.entry("who-supported-whom", "António Guterres,Abiy Ahmed,"),
          Map.entry("who-threatened-whom", "Russia,Finland,"));

  private static final Path ROOT = Path.of(System.getProperty("newsgraph.root", ".."));

  @TempDir private static Path folder;

  @BeforeAll
  static void buildTheSamples() {
    Terminal terminal = new Terminal();
    String samples = ROOT.resolve("extractor/samples").toString();
    assertThat(terminal.run("build", samples, "--store", store())).isZero();
  }

  static Stream<String> queries() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(ROOT.resolve("queries"))) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".rq"))
              .map(name -> name.substring(0, name.length() - 3))
              .sorted()
              .toList();
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void hasARightRow(String query) {
    assertThat(RIGHT).as("every query needs a row that is known to be right").containsKey(query);
    Terminal terminal = new Terminal();
    assertThat(terminal.run("query", query, "--store", store(), "--format", "csv")).isZero();
    assertThat(terminal.out().lines()).anyMatch(row -> row.startsWith(RIGHT.get(query)));
  }

  @Test
  void thereAreTwentyFiveOrMore() throws IOException {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(25);
  }

  private static String store() {
    return folder.resolve("store").toString();
  }
}
