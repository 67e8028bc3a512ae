package org.newsgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.document.Statement;

/** Writes statements: who says what, of whom. */
final class StatementTriples {

  private final ArticleTriples triples;

  StatementTriples(ArticleTriples triples) {
    this.triples = triples;
  }

  void write(Statement statement) {
    Node speaker = triples.entity(statement.speaker());
    Node cue = triples.phrase(statement.cue());
    Node content = triples.phrase(statement.content());
    String hash = Sha256.hex(List.of(speaker.getURI(), cue.getURI(), content.getURI()));
    Node node = triples.within(triples.unused("statement-" + hash.substring(0, 10)));
    triples.fact(
        node,
        Vocabulary.STATEMENT_CLASS,
        statement.evidence(),
        statement.confidence(),
        statement.origin());
    triples.add(node, Vocabulary.SPEAKER, speaker);
    triples.add(node, Vocabulary.CUE, cue);
    triples.add(node, Vocabulary.CONTENT, content);
    triples.add(node, Vocabulary.DIRECT, Literals.bool(statement.direct()));
    for (Node entity : triples.entities(statement.about())) {
      triples.add(node, Vocabulary.ABOUT, entity);
    }
  }
}
