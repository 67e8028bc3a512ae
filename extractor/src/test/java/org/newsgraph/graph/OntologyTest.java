package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.EventType;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Modality;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.Status;

/** The ontology says everything that the program writes, and nothing is left undescribed. */
class OntologyTest {

  private static final Graph ONTOLOGY = load("newsgraph.ttl");
  private static final Graph SHAPES = load("shapes.ttl");
  private static final String SH = "http://www.w3.org/ns/shacl#";

  static Graph load(String name) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.source(OntologyTest.class.getResourceAsStream("/org/newsgraph/ontology/" + name))
        .lang(Lang.TURTLE)
        .parse(graph);
    return graph;
  }

  /** Local names of all terms that the ontology declares. */
  static Set<String> terms() {
    return ONTOLOGY.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
        .map(Triple::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NG))
        .map(node -> node.getURI().substring(Vocabulary.NG.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean declares(String subject, String property, String object) {
    return ONTOLOGY.contains(
        Vocabulary.ng(subject), NodeFactory.createURI(property), NodeFactory.createURI(object));
  }

  private static boolean hasShape(String property, String term) {
    return SHAPES.contains(Node.ANY, NodeFactory.createURI(SH + property), Vocabulary.ng(term));
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void everyKindOfEntityHasAClassAndAShape(EntityType type) {
    assertThat(declares(type.term(), Vocabulary.RDFS + "subClassOf", Vocabulary.NG + "Entity"))
        .isTrue();
    assertThat(hasShape("targetClass", type.term())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyKindOfEventHasAClassAShapeAndItsEdge(EventType type) {
    assertThat(declares(type.term(), Vocabulary.RDFS + "subClassOf", Vocabulary.NG + "Event"))
        .isTrue();
    assertThat(hasShape("targetClass", type.term())).isTrue();
    Optional<String> declared =
        ONTOLOGY.stream(Vocabulary.ng(type.term()), Vocabulary.ng("edge"), Node.ANY)
            .map(triple -> triple.getObject().getLocalName())
            .findFirst();
    assertThat(declared).isEqualTo(type.edge());
    type.edge()
        .ifPresent(edge -> {
          assertThat(declares(edge, Vocabulary.RDFS + "subPropertyOf", Vocabulary.NG + "actedOn"))
              .isTrue();
          assertThat(hasShape("targetSubjectsOf", edge)).isTrue();
        });
  }

  @ParameterizedTest
  @EnumSource(RelationType.class)
  void everyRelationHasAPropertyAShapeAndAWikidataProperty(RelationType type) {
    assertThat(declares(type.term(), Vocabulary.RDF + "type", Vocabulary.NG + "RelationType"))
        .isTrue();
    assertThat(hasShape("targetNode", type.term())).isTrue();
    assertThat(hasShape("targetSubjectsOf", type.term())).isTrue();
    assertThat(
            ONTOLOGY.stream(Vocabulary.ng(type.term()), Node.ANY, Node.ANY)
                .filter(triple -> triple.getPredicate().getURI().startsWith(Vocabulary.SKOS))
                .map(triple -> triple.getObject().getURI()))
        .anyMatch(iri -> iri.startsWith(Vocabulary.WIKIDATA + "P"));
  }

  @Test
  void theFirstSixteenEventsCarryTheirCodes() {
    List<EventType> plover = Arrays.asList(EventType.values()).subList(0, 16);
    for (EventType type : EventType.values()) {
      List<String> codes =
          ONTOLOGY.stream(
                  Vocabulary.ng(type.term()),
                  NodeFactory.createURI(Vocabulary.SKOS + "notation"),
                  Node.ANY)
              .map(triple -> triple.getObject().getLiteralLexicalForm())
              .sorted()
              .toList();
      if (plover.contains(type)) {
        assertThat(codes).contains(type.name()).anyMatch(code -> code.matches("[01][0-9]|20"));
      } else {
        assertThat(codes).isEmpty();
      }
    }
  }

  @Test
  void individualsAreThoseOfTheProgram() {
    Stream<String> all =
        Stream.of(
                Arrays.stream(Modality.values()).map(Modality::term),
                Arrays.stream(Status.values()).map(Status::term),
                Arrays.stream(MentionKind.values()).map(MentionKind::term))
            .flatMap(terms -> terms);
    assertThat(terms()).containsAll(all.toList());
  }

  @Test
  void everyTermHasALabelAndAComment() {
    for (String term : terms()) {
      Node node = Vocabulary.ng(term);
      assertThat(ONTOLOGY.stream(node, Vocabulary.LABEL, Node.ANY)).as(term).hasSize(1);
      assertThat(
              ONTOLOGY.stream(node, NodeFactory.createURI(Vocabulary.RDFS + "comment"), Node.ANY))
          .as(term)
          .hasSize(1);
    }
  }

  @Test
  void everyPropertyHasADomainAndARange() {
    for (String kind : List.of("ObjectProperty", "DatatypeProperty")) {
      List<Node> properties =
          ONTOLOGY.stream(Node.ANY, Vocabulary.TYPE, NodeFactory.createURI(Vocabulary.OWL + kind))
              .map(Triple::getSubject)
              .toList();
      assertThat(properties).isNotEmpty();
      for (Node property : properties) {
        for (String end : List.of("domain", "range")) {
          Node predicate = NodeFactory.createURI(Vocabulary.RDFS + end);
          assertThat(ONTOLOGY.contains(property, predicate, Node.ANY))
              .as(property + " " + end)
              .isTrue();
        }
      }
    }
  }

  @Test
  void shapesSpeakOnlyOfDeclaredTerms() {
    Set<String> used = new TreeSet<>();
    SHAPES.stream()
        .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
        .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NG))
        .map(node -> node.getURI().substring(Vocabulary.NG.length()))
        .filter(local -> !local.isEmpty())
        .forEach(used::add);
    assertThat(terms()).containsAll(used);
  }

  @Test
  void theVersionIsTold() {
    assertThat(
            ONTOLOGY.contains(
                NodeFactory.createURI("https://w3id.org/newsgraph"),
                NodeFactory.createURI(Vocabulary.OWL + "versionInfo"),
                Node.ANY))
        .isTrue();
  }
}
