package org.newsgraph.knowledge;

import java.util.Arrays;

/**
 * One name of a known thing.
 *
 * @param ambiguous whether the same words also name other things, so that the context must tell
 */
public record KnownName(String text, Use use, boolean ambiguous) {

  /** What the name is used for. */
  public enum Use {
    NAME(""),
    /** "Syrian". */
    ADJECTIVE("adj:"),
    /** The people of a country or place: "Syrians". */
    PEOPLE("people:"),
    /** The seat of a government, which may stand for it: "Damascus". */
    SEAT("seat:"),
    /** ISO 3166 code; never looked for in text. */
    CODE("code:");

    private final String prefix;

    Use(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Refuses blank text. */
  public KnownName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name without text");
    }
  }

  /** Reads a name as it stands in the files: {@code adj:Syrian}, {@code Georgia~}. */
  static KnownName parse(String written) {
    Use use =
        Arrays.stream(Use.values())
            .filter(candidate -> candidate != Use.NAME && written.startsWith(candidate.prefix))
            .findFirst()
            .orElse(Use.NAME);
    String rest = written.substring(use.prefix.length()).strip();
    boolean ambiguous = rest.endsWith("~");
    return new KnownName(ambiguous ? rest.substring(0, rest.length() - 1) : rest, use, ambiguous);
  }
}
