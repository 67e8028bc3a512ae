package org.newsgraph.document;

/** Whether something happened, as far as the article tells. */
public enum Modality {
  /** Happened or is happening. */
  ACTUAL("actual"),
  /** Did not happen. */
  NEGATED("negated"),
  /** Planned, scheduled or promised. */
  FUTURE("future"),
  /** Wished, feared, demanded, conditional, or alleged without commitment by the narrator. */
  POSSIBLE("possible");

  private final String term;

  Modality(String term) {
    this.term = term;
  }

  /** Its name in JSON and the local name of the individual in the ontology. */
  public String term() {
    return term;
  }
}
