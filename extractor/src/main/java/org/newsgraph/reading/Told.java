package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Metadata;

/** Collects what an input tells about an article; of each thing the first word counts. */
final class Told {

  private Optional<String> id = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private final List<String> authors = new ArrayList<>();
  private Optional<String> url = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> licence = Optional.empty();

  Told id(Optional<String> text) {
    id = id.or(() -> text.flatMap(Told::clean));
    return this;
  }

  Told title(Optional<String> text) {
    title = title.or(() -> text.flatMap(Told::clean));
    return this;
  }

  /** Takes a date in any known form; what is no date is not taken. */
  Told date(Optional<String> text) {
    date = date.or(() -> text.flatMap(Dates::parse));
    return this;
  }

  Told publisher(Optional<String> text) {
    publisher = publisher.or(() -> text.flatMap(Told::clean));
    return this;
  }

  /** Takes authors if there are none yet; "By" before a name is left out. */
  Told authors(List<String> names) {
    if (authors.isEmpty()) {
      names.stream()
          .flatMap(name -> clean(name).stream())
          .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
          .filter(name -> !name.matches("(?i)https?:.*"))
          .distinct()
          .forEach(authors::add);
    }
    return this;
  }

  /** Takes an http or https address only. */
  Told url(Optional<String> text) {
    url =
        url.or(
            () -> text.flatMap(Told::clean).filter(link -> link.matches("(?i)https?://[^\\s]+")));
    return this;
  }

  Told language(Optional<String> text) {
    language = language.or(() -> text.flatMap(Told::clean));
    return this;
  }

  Told licence(Optional<String> text) {
    licence = licence.or(() -> text.flatMap(Told::clean));
    return this;
  }

  boolean hasTitle() {
    return title.isPresent();
  }

  boolean hasDate() {
    return date.isPresent();
  }

  Optional<String> title() {
    return title;
  }

  List<String> authors() {
    return authors;
  }

  Metadata metadata() {
    return new Metadata(id, title, date, publisher, authors, url, language, licence);
  }

  /** White space folded; empty where nothing is left. */
  static Optional<String> clean(String text) {
    StringBuilder folded = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Body.isSpace(c)) {
        gap = !folded.isEmpty();
      } else {
        folded.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return Optional.of(folded.toString()).filter(clean -> !clean.isEmpty());
  }
}
