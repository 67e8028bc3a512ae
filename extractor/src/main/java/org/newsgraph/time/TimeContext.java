package org.newsgraph.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time is told from: the article's date, and the last day or year that the text itself told
 * ("two days earlier", "that year"). Not for sharing: one per document.
 */
final class TimeContext {

  private final Optional<LocalDate> published;
  private Optional<LocalDate> told = Optional.empty();

  TimeContext(Optional<LocalDate> published) {
    this.published = published;
  }

  /** The article's date. */
  Optional<LocalDate> published() {
    return published;
  }

  /** The last day that the text told, else the article's date. */
  Optional<LocalDate> told() {
    return told.or(() -> published);
  }

  /** Notes a resolved value, for what comes after it. */
  void note(String value) {
    if (value.length() == 10) {
      told = Optional.of(LocalDate.parse(value));
    } else if (value.length() == 4) {
      told = Optional.of(LocalDate.of(Integer.parseInt(value), 12, 31));
    }
  }
}
