package org.newsgraph.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types that a name finder tells apart; whether a location is a state is decided later. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  EVENT,
  /** Belonging to a nation, religion or party, as "Syrian" or "Shiite". */
  NORP;

  /** The name under which it stands in models and training data. */
  public String label() {
    return name().toLowerCase(Locale.ENGLISH);
  }

  /** The type with this label. */
  public static Optional<NameType> find(String label) {
    return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
  }
}
