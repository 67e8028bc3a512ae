package org.newsgraph.document;

/** Whether a relation holds now, held once, or will hold; seen from the article's date. */
public enum Status {
  CURRENT("current"),
  FORMER("former"),
  FUTURE("future");

  private final String term;

  Status(String term) {
    this.term = term;
  }

  /** Its name in JSON and the local name of the individual in the ontology. */
  public String term() {
    return term;
  }
}
