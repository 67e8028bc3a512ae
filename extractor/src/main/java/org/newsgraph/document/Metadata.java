package org.newsgraph.document;

import java.util.List;
import java.util.Optional;

/**
 * What is told about an article beside its text. Nothing is guessed: what the input does not tell
 * is empty.
 *
 * @param id identifier that the input gives, as the slug of the gold format
 * @param title headline
 * @param date publication date as ISO 8601 date or its prefix ({@code 2017-01-09})
 * @param publisher name of the publisher
 * @param authors names of the authors
 * @param url where it was published
 * @param language language that the input declares, as {@code en}
 * @param licence licence that the input declares
 */
public record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<String> date,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> url,
    Optional<String> language,
    Optional<String> licence) {

  /** Nothing told. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list. */
  public Metadata {
    authors = List.copyOf(authors);
  }
}
