package org.newsgraph.document;

/** How a mention refers: by name, by description, or by pronoun. */
public enum MentionKind {
  NAME("name"),
  NOMINAL("nominal"),
  PRONOUN("pronoun");

  private final String term;

  MentionKind(String term) {
    this.term = term;
  }

  /** Local name of the individual in the ontology. */
  public String term() {
    return term;
  }
}
