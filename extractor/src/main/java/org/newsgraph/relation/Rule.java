package org.newsgraph.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.RelationType;

/**
 * One rule of the file.
 *
 * @param name its name within its type, for provenance
 * @param patterns any of them gives the relation
 * @param only by role, the kind of thing the filler must be
 * @param unless what speaks against a match: {@code list} or {@code title}
 * @param holds example sentences that give the relation
 * @param fails example sentences that give none of its type
 */
record Rule(
    RelationType type,
    String name,
    List<List<Element>> patterns,
    Map<String, String> only,
    Optional<String> unless,
    List<String> holds,
    List<String> fails) {

  /** Copies the collections. */
  Rule {
    patterns = List.copyOf(patterns);
    only = Map.copyOf(only);
    holds = List.copyOf(holds);
    fails = List.copyOf(fails);
  }
}
