package org.newsgraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which graphs are written. */
public enum GraphFormat {
  /** Triples only: the names of the graphs stand in comments. */
  TURTLE("turtle", "ttl"),
  TRIG("trig", "trig"),
  NQUADS("nquads", "nq"),
  JSONLD("jsonld", "jsonld");

  private final String term;
  private final String ending;

  GraphFormat(String term, String ending) {
    this.term = term;
    this.ending = ending;
  }

  /** Its name on the command line. */
  public String term() {
    return term;
  }

  /** The ending of its files, without dot. */
  public String ending() {
    return ending;
  }

  /** The format with this name, in any case. */
  public static Optional<GraphFormat> find(String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.term.equals(lower)).findFirst();
  }
}
