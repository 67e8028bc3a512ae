package org.newsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.document.CodePoints;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.Span;

/**
 * The triples of one article while they are gathered: what all kinds of fact share, the words, the
 * entities and the provenance. For one thread, one article.
 */
final class ArticleTriples {

  private final Graph graph = GraphFactory.createGraphMem();
  private final Node article;
  private final Findings findings;
  private final GraphSettings settings;
  private final CodePoints points;
  private final Map<EntityId, Node> entities;
  private final Map<String, Integer> fragments = new HashMap<>();

  ArticleTriples(Node article, Findings findings, GraphSettings settings) {
    this.article = article;
    this.findings = findings;
    this.settings = settings;
    this.points = CodePoints.of(findings.article().text());
    this.entities = EntityNames.of(settings.iris(), article.getURI(), findings);
  }

  Graph graph() {
    return graph;
  }

  Node article() {
    return article;
  }

  Findings findings() {
    return findings;
  }

  GraphSettings settings() {
    return settings;
  }

  void add(Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  /**
   * The IRI of an entity.
   *
   * @throws IllegalArgumentException if the findings do not list it
   */
  Node entity(EntityId id) {
    return Optional.ofNullable(entities.get(id))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "a fact of " + article + " names an entity that is not listed: " + id.value()));
  }

  /** Whether a thing is not written yet, or is of this kind. */
  boolean mayBe(Node thing, EntityType type) {
    return !graph.contains(thing, Vocabulary.TYPE, Vocabulary.ENTITY)
        || graph.contains(thing, Vocabulary.TYPE, Vocabulary.ng(type.term()));
  }

  /** The IRIs of entities, each once, sorted. */
  List<Node> entities(List<EntityId> ids) {
    TreeSet<String> sorted = new TreeSet<>();
    ids.forEach(id -> sorted.add(entity(id).getURI()));
    return sorted.stream().map(NodeFactory::createURI).toList();
  }

  /**
   * The node of a stretch of words, written as a phrase. It leads to its sentence only where the
   * text may be told, else the sentences of all names would tell most of it.
   */
  Node phrase(Span span) {
    Node node = words(span, Vocabulary.PHRASE);
    if (settings.withText()) {
      sentenceOf(span)
          .ifPresent(found -> add(node, Vocabulary.SUPER_STRING, sentence(found.span())));
    }
    return node;
  }

  /** The node of a sentence. */
  Node sentence(Span span) {
    return words(span, Vocabulary.SENTENCE);
  }

  private Node words(Span span, Node type) {
    int begin = points.ofUnit(span.start());
    int end = points.ofUnit(span.end());
    Node node = within("char=" + begin + "," + end);
    add(node, Vocabulary.TYPE, type);
    add(node, Vocabulary.REFERENCE_CONTEXT, article);
    add(node, Vocabulary.BEGIN_INDEX, Literals.integer(begin));
    add(node, Vocabulary.END_INDEX, Literals.integer(end));
    add(node, Vocabulary.ANCHOR_OF, Literals.text(span.of(findings.article().text())));
    return node;
  }

  /** The sentence that holds a span; empty for a sentence itself and for what goes beyond one. */
  private Optional<Sentence> sentenceOf(Span span) {
    return findings.sentences().stream()
        .filter(sentence -> sentence.span().contains(span) && !sentence.span().equals(span))
        .findFirst();
  }

  /** The node with a fragment name in the article. */
  Node within(String fragment) {
    return NodeFactory.createURI(article.getURI() + "#" + fragment);
  }

  /** The fragment, with a number behind it where the article has used it already. */
  String unused(String fragment) {
    int times = fragments.merge(fragment, 1, Integer::sum);
    return times == 1 ? fragment : fragment + "-" + times;
  }

  /** What every fact has: evidence, confidence, provenance, and the article that tells it. */
  void fact(Node fact, Node type, List<Span> evidence, double confidence, Origin origin) {
    add(fact, Vocabulary.TYPE, Vocabulary.FACT);
    add(fact, Vocabulary.TYPE, type);
    add(fact, Vocabulary.REPORTED_IN, article);
    add(fact, Vocabulary.CONFIDENCE, Literals.decimal(confidence));
    add(fact, Vocabulary.WAS_GENERATED_BY, extraction(origin));
    evidence.forEach(span -> evidence(fact, span));
  }

  /** The sentences that a span touches; the span itself where there are none. */
  private void evidence(Node fact, Span span) {
    List<Span> sentences =
        findings.sentences().stream().map(Sentence::span).filter(span::overlaps).toList();
    for (Span sentence : sentences.isEmpty() ? List.of(span) : sentences) {
      add(fact, Vocabulary.EVIDENCE, sentence(sentence));
    }
  }

  private Node extraction(Origin origin) {
    String name =
        "extraction/newsgraph-"
            + exactSlug(settings.version())
            + "/"
            + exactSlug(origin.stage())
            + "/"
            + exactSlug(origin.rule());
    Node node = settings.iris().thing(name);
    add(node, Vocabulary.TYPE, Vocabulary.EXTRACTION);
    add(node, Vocabulary.EXTRACTOR_VERSION, Literals.text(settings.version()));
    add(node, Vocabulary.STAGE, Literals.text(origin.stage()));
    add(node, Vocabulary.RULE, Literals.text(origin.rule()));
    return node;
  }

  /**
   * The text if it may stand in an IRI as it is, else a slug and digits that tell it from others.
   */
  private static String exactSlug(String text) {
    return text.matches("[A-Za-z0-9_.-]+")
        ? text
        : Slug.cut(text, 60) + "-" + Sha256.hex(text).substring(0, 8);
  }
}
