package org.newsgraph.graph;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Link;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;

/** Writes entities with their names, what they are linked to, and their mentions. */
final class EntityTriples {

  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  private final ArticleTriples triples;

  EntityTriples(ArticleTriples triples) {
    this.triples = triples;
  }

  void write(Entity entity) {
    Node node = triples.entity(entity.id());
    describe(triples, node, entity.type(), entity.name());
    for (String name : otherNames(entity)) {
      triples.add(node, Vocabulary.ALT_LABEL, Literals.text(name));
    }
    for (Mention mention : entity.mentions()) {
      Node phrase = triples.phrase(mention.span());
      triples.add(phrase, Vocabulary.IDENT_REF, node);
      triples.add(phrase, Vocabulary.MENTION_KIND, Vocabulary.ng(mention.kind().term()));
    }
  }

  void write(Link link) {
    Node entity = triples.entity(link.entity());
    boolean followed = entity.equals(triples.settings().iris().known(link));
    if (followed && ITEM.matcher(link.wikidata()).matches()) {
      triples.add(
          entity, Vocabulary.SAME_AS, NodeFactory.createURI(Vocabulary.WIKIDATA + link.wikidata()));
    }
  }

  /**
   * Class and best name of a thing. One that is written already (two entities linked to one thing)
   * keeps its class, and a second name becomes another name.
   */
  static void describe(ArticleTriples triples, Node node, EntityType type, String name) {
    Node label = Literals.text(folded(name));
    if (!triples.graph().contains(node, Vocabulary.TYPE, Vocabulary.ENTITY)) {
      triples.add(node, Vocabulary.TYPE, Vocabulary.ENTITY);
      triples.add(node, Vocabulary.TYPE, Vocabulary.ng(type.term()));
      triples.add(node, Vocabulary.LABEL, label);
    } else if (!triples.graph().contains(node, Vocabulary.LABEL, label)) {
      triples.add(node, Vocabulary.ALT_LABEL, label);
    }
  }

  private Set<String> otherNames(Entity entity) {
    Set<String> names = new TreeSet<>();
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.NAME) {
        names.add(folded(mention.span().of(triples.findings().article().text())));
      }
    }
    names.remove(folded(entity.name()));
    names.remove("");
    return names;
  }

  private static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }
}
