package org.newsgraph.evaluation;

/** What is counted. */
public enum Figure {
  /** Entities aligned one to one by shared mentions; right if aligned and of the same type. */
  ENTITY("entity"),
  /** Likeness (phi4) of the aligned entities: how well mentions are gathered into entities. */
  CEAF("ceaf"),
  /** Type, subject and object; for positions half of the words of the title too. */
  RELATION("relation"),
  /** Same type, and overlapping trigger or a shared participant. */
  EVENT("event"),
  /** An edge of type, actor, target and whether it is actual, for each actor and target. */
  WHO_WHOM("who-whom"),
  /** As {@link #WHO_WHOM} with the type coarsened to five classes and modality left out. */
  QUAD("quad"),
  /** Same speaker, and content spans that share half of their union. */
  STATEMENT("statement"),
  /** Relation, who-whom and statement together: the one figure. */
  GRAPH("graph");

  private final String label;

  Figure(String label) {
    this.label = label;
  }

  /** Its name in tables. */
  public String label() {
    return label;
  }
}
