package org.newsgraph.evaluation;

/** What is asked of each event that was matched with one of the gold. */
public enum Aspect {
  MODALITY("modality"),
  /** Exactly the same sources. */
  ATTRIBUTED("attributed"),
  /** Exactly the same, where the gold has one. */
  TIME("time"),
  /** One place in common, where the gold has one. */
  PLACE("place");

  private final String label;

  Aspect(String label) {
    this.label = label;
  }

  /** Its name in tables. */
  public String label() {
    return label;
  }
}
