package org.newsgraph.reading;

import java.util.List;
import java.util.Optional;

/** The list of formats. To add one: a class, a line here, and a folder of fixtures of its name. */
final class Readers {

  /** From the most telling format to the least: the first that accepts an input reads it. */
  static final List<FormatReader> ALL =
      List.of(
          new WebArchiveReader(),
          new NitfReader(),
          new NewsMlReader(),
          new FeedReader(),
          new JsonLinesReader(),
          new JsonReader(),
          new HtmlReader(),
          new MarkdownReader(),
          new PlainTextReader());

  private Readers() {}

  /** The reader for an input; empty where its format is not known. */
  static Optional<FormatReader> find(Probe probe) {
    return ALL.stream().filter(reader -> reader.accepts(probe)).findFirst();
  }
}
