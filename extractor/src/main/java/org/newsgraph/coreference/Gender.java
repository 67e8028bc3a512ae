package org.newsgraph.coreference;

/** What a pronoun must agree with. */
enum Gender {
  MAN,
  WOMAN,
  UNKNOWN;

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
