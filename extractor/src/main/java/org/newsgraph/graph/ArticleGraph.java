package org.newsgraph.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.document.Article;
import org.newsgraph.document.Event;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Relation;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.Statement;

/**
 * What one article tells, as RDF: the content of one named graph. The same findings and settings
 * give the same triples.
 *
 * @param iri name of the article and of its graph
 * @param digest {@code sha256:} and 64 hexadecimal digits, see {@link #digest(Article,
 *     GraphSettings)}
 * @param graph the triples, no blank nodes; not to be changed
 */
public record ArticleGraph(String iri, String digest, Graph graph) {

  /** Goes into every digest; raised when the same findings come to give other triples. */
  private static final String FORM = "1";

  /**
   * The graph of an article.
   *
   * @throws IllegalArgumentException if a fact names an entity that the findings do not list
   */
  public static ArticleGraph of(Findings findings, GraphSettings settings) {
    String iri = settings.iris().article(findings.article());
    String digest = digest(findings.article(), settings);
    ArticleTriples triples = new ArticleTriples(NodeFactory.createURI(iri), findings, settings);
    MetadataTriples metadata = new MetadataTriples(triples);
    metadata.write(findings.article(), digest);
    if (settings.withText()) {
      for (Sentence sentence : findings.sentences()) {
        triples.sentence(sentence.span());
      }
    }
    EntityTriples entities = new EntityTriples(triples);
    findings.entities().forEach(entities::write);
    findings.links().forEach(entities::write);
    metadata.writeParties(findings.article().metadata());
    writeFacts(findings, triples);
    return new ArticleGraph(iri, digest, triples.graph());
  }

  private static void writeFacts(Findings findings, ArticleTriples triples) {
    RelationTriples relations = new RelationTriples(triples);
    for (Relation relation : inOrder(findings.relations())) {
      relations.write(relation);
    }
    EventTriples events = new EventTriples(triples);
    for (Event event : inOrder(findings.events())) {
      events.write(event);
    }
    StatementTriples statements = new StatementTriples(triples);
    for (Statement statement : inOrder(findings.statements())) {
      statements.write(statement);
    }
  }

  /**
   * Stands for everything on which the graph of an article depends: text, metadata and location's
   * share in its name, settings with version and fingerprint, form of the graph. Needs no
   * extraction, so that an article loaded before can be skipped.
   */
  public static String digest(Article article, GraphSettings settings) {
    Metadata metadata = article.metadata();
    List<String> parts = new ArrayList<>();
    parts.add(FORM);
    parts.add(settings.version());
    parts.add(settings.fingerprint());
    parts.add(Boolean.toString(settings.withText()));
    parts.add(settings.iris().things());
    parts.add(settings.iris().article(article));
    parts.add(metadata.id().orElse(""));
    parts.add(metadata.title().orElse(""));
    parts.add(metadata.date().orElse(""));
    parts.add(metadata.publisher().orElse(""));
    parts.add(metadata.url().orElse(""));
    parts.add(metadata.language().orElse(""));
    parts.add(metadata.licence().orElse(""));
    parts.add(article.text());
    parts.addAll(metadata.authors());
    return "sha256:" + Sha256.hex(parts);
  }

  /**
   * This graph with the time at which it was loaded, to the second. The time is no part of the
   * digest: whoever stores a new or changed article adds it, and nothing else differs between two
   * loads.
   */
  public ArticleGraph loadedAt(Instant time) {
    Graph dated = GraphFactory.createGraphMem();
    GraphUtil.addInto(dated, graph);
    Node stamp =
        Literals.typed(time.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    dated.add(Triple.create(NodeFactory.createURI(iri), Vocabulary.GENERATED_AT_TIME, stamp));
    return new ArticleGraph(iri, digest, dated);
  }

  /**
   * Each fact once, in an order that its content alone decides, since facts that are named alike
   * are told apart by a number.
   */
  private static <F extends Record> List<F> inOrder(List<F> facts) {
    return facts.stream().distinct().sorted(Comparator.comparing(Record::toString)).toList();
  }
}
