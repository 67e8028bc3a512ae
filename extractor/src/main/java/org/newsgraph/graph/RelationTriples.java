package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Relation;
import org.newsgraph.document.Status;

/** Writes relations, and their plain edges where the article itself says that they hold now. */
final class RelationTriples {

  private final ArticleTriples triples;

  RelationTriples(ArticleTriples triples) {
    this.triples = triples;
  }

  void write(Relation relation) {
    Node type = Vocabulary.ng(relation.type().term());
    Node subject = triples.entity(relation.subject());
    Optional<Node> object = relation.object().map(triples::entity);
    List<Node> sources = triples.entities(relation.attributedTo());
    Node node = triples.within(name(relation, subject, object, sources));
    triples.fact(
        node,
        Vocabulary.RELATION_CLASS,
        relation.evidence(),
        relation.confidence(),
        relation.origin());
    triples.add(node, Vocabulary.RELATION, type);
    triples.add(node, Vocabulary.SUBJECT, subject);
    object.ifPresent(body -> triples.add(node, Vocabulary.OBJECT, body));
    relation.value().ifPresent(value -> triples.add(node, Vocabulary.VALUE, Literals.text(value)));
    triples.add(node, Vocabulary.STATUS, Vocabulary.ng(relation.status().term()));
    triples.add(node, Vocabulary.MODALITY, Vocabulary.ng(relation.modality().term()));
    sources.forEach(source -> triples.add(node, Vocabulary.ATTRIBUTED_TO, source));
    object
        .filter(body -> holds(relation) && !body.equals(subject))
        .ifPresent(body -> triples.add(subject, type, body));
  }

  /**
   * A former position is not held and a future one not yet, so neither may answer the question who
   * holds it.
   */
  private static boolean holds(Relation relation) {
    return relation.modality() == Modality.ACTUAL
        && relation.status() == Status.CURRENT
        && relation.attributedTo().isEmpty();
  }

  private String name(Relation relation, Node subject, Optional<Node> object, List<Node> sources) {
    String content =
        Sha256.hex(
            List.of(
                subject.getURI(),
                object.map(Node::getURI).orElse(""),
                relation.value().orElse(""),
                relation.status().term(),
                relation.modality().term(),
                sources.toString()));
    return triples.unused("relation-" + relation.type().term() + "-" + content.substring(0, 10));
  }
}
