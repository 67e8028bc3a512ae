package org.newsgraph.document;

/** What kinds of thing an article tells of. The constant's name is the type in the JSON form. */
public enum EntityType {
  PERSON("Person"),
  COUNTRY("Country"),
  ORGANIZATION("Organization"),
  PLACE("Place"),
  EVENT("NamedEvent"),
  GROUP("Group");

  private final String term;

  EntityType(String term) {
    this.term = term;
  }

  /** Local name of the class in the ontology. */
  public String term() {
    return term;
  }
}
