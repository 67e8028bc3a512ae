package org.newsgraph.document;

import java.util.Optional;

/**
 * The kinds of happening. The constant's name is the type in the JSON form and in the rules; the
 * class and the plain edge are its names in the ontology.
 */
public enum EventType {
  AGREE("Agree", "agreedWith"),
  CONSULT("Consult", "met"),
  SUPPORT("Support", "supported"),
  COOPERATE("Cooperate", "cooperatedWith"),
  AID("Aid", "aided"),
  CONCEDE("Concede", "concededTo"),
  RETREAT("Retreat", "yieldedTo"),
  REQUEST("Request", "requestedOf"),
  ACCUSE("Accuse", "accused"),
  REJECT("Reject", "rejected"),
  THREATEN("Threaten", "threatened"),
  PROTEST("Protest", "protestedAgainst"),
  SANCTION("Sanction", "sanctioned"),
  MOBILIZE("Mobilize", "mobilizedAgainst"),
  COERCE("Coerce", "coerced"),
  ASSAULT("Assault", "assaulted"),
  TAKE_OFFICE("TakeOffice", "appointed"),
  LEAVE_OFFICE("LeaveOffice", "removed"),
  PROSECUTE("Prosecute", "prosecuted"),
  TRANSACT("Transact", "transactedWith"),
  DIE("Die", ""),
  MOVE("Move", ""),
  DISASTER("Disaster", "");

  private final String term;
  private final String edge;

  EventType(String term, String edge) {
    this.term = term;
    this.edge = edge;
  }

  /** Local name of the class in the ontology. */
  public String term() {
    return term;
  }

  /** Local name of the plain edge from actor to target; empty for kinds that have none. */
  public Optional<String> edge() {
    return edge.isEmpty() ? Optional.empty() : Optional.of(edge);
  }

  /**
   * Whether all parties are actors where two or more do it together: a meeting, an agreement, a
   * deal.
   */
  public boolean mutual() {
    return this == AGREE || this == CONSULT || this == COOPERATE || this == TRANSACT;
  }
}
