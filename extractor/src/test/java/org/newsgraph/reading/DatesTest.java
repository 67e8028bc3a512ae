package org.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as papers write them. */
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "January 09, 2017|2017-01-09",
        "Friday, January 4, 2019|2019-01-04",
        "4 Sept. 2021|2021-09-04",
        "Tue, 04 Apr 2023 12:00:00 GMT|2023-04-04",
        "2023-04-04T23:59:00-05:00|2023-04-04",
        "20131020T192751+1100|2013-10-20",
        "May 1st, 2020 at 10:30 a.m.|2020-05-01",
        "2023-04|2023-04"
      })
  void readsDates(String text, String iso) {
    assertThat(Dates.parse(text)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2017",
        "February 30, 2020",
        "On January 9, 2017 the ministers met.",
        "May 1 was a holiday",
        ""
      })
  void takesNothingElseForADate(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }
}
