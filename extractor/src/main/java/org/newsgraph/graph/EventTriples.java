package org.newsgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.document.Event;
import org.newsgraph.document.Modality;

/** Writes events, and their plain edges where the article itself says that they happened. */
final class EventTriples {

  private final ArticleTriples triples;

  EventTriples(ArticleTriples triples) {
    this.triples = triples;
  }

  void write(Event event) {
    Node trigger = triples.phrase(event.trigger());
    Node node = triples.settings().iris().thing(triples.unused(name(event, trigger)));
    triples.fact(
        node, Vocabulary.EVENT_CLASS, event.evidence(), event.confidence(), event.origin());
    triples.add(node, Vocabulary.TYPE, Vocabulary.ng(event.type().term()));
    triples.add(node, Vocabulary.TRIGGER, trigger);
    triples.add(node, Vocabulary.MODALITY, Vocabulary.ng(event.modality().term()));
    List<Node> actors = triples.entities(event.actors());
    List<Node> targets = triples.entities(event.targets());
    link(node, Vocabulary.ACTOR, actors);
    link(node, Vocabulary.TARGET, targets);
    link(node, Vocabulary.PLACE, triples.entities(event.places()));
    link(node, Vocabulary.ATTRIBUTED_TO, triples.entities(event.attributedTo()));
    event
        .time()
        .flatMap(Literals::date)
        .ifPresent(date -> triples.add(node, Vocabulary.DATE, date));
    if (event.modality() == Modality.ACTUAL && event.attributedTo().isEmpty()) {
      edges(event, actors, targets);
    }
  }

  private void link(Node event, Node role, List<Node> entities) {
    entities.forEach(entity -> triples.add(event, role, entity));
  }

  /** From each actor to each target; in a mutual event also between the actors, both ways. */
  private void edges(Event event, List<Node> actors, List<Node> targets) {
    event
        .type()
        .edge()
        .map(Vocabulary::ng)
        .ifPresent(edge -> {
          connect(actors, edge, targets);
          if (event.type().mutual()) {
            connect(actors, edge, actors);
          }
        });
  }

  private void connect(List<Node> from, Node edge, List<Node> to) {
    for (Node one : from) {
      for (Node other : to) {
        if (!one.equals(other)) {
          triples.add(one, edge, other);
        }
      }
    }
  }

  private static String name(Event event, Node trigger) {
    String content = Sha256.hex(List.of(trigger.getURI(), event.type().term()));
    return "event-" + content.substring(0, 16);
  }
}
