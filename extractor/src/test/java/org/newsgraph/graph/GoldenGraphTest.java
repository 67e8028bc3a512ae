package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stories and the graphs they must give. With {@code -Dnewsgraph.golden=write} the files are
 * written anew, and the run fails, so that nobody forgets to look at the difference.
 */
class GoldenGraphTest {

  private static final Shapes SHAPES = Shapes.load();

  /** Terms that no article graph holds, each with the reason. */
  private static final Map<String, String> WAIVED =
      Map.of(
          "mergedBecause", "told where entities of several articles are joined",
          "independentSources", "told where reports of several articles are joined",
          "actedOn", "the parent of the plain edges, which are written themselves",
          "edge", "tells in the ontology which edge an event has",
          "RelationType", "a class of properties, used in the ontology",
          "MentionKind", "a class of individuals, used in the ontology",
          "Modality", "a class of individuals, used in the ontology",
          "Status", "a class of individuals, used in the ontology",
          "plover", "a datatype of codes in the ontology",
          "cameo", "a datatype of codes in the ontology");

  static Stream<String> names() {
    return Stories.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aStoryGivesItsGraph(String name) throws IOException {
    Story story = Stories.all().get(name);
    Path file = file(name);
    if (System.getProperty("newsgraph.golden", "").equals("write")) {
      write(story.graph(), file);
      fail("written anew, look at it: " + file);
    }
    Graph expected = GraphFactory.createGraphMem();
    RDFParser.source(file).parse(expected);
    Graph found = story.graph().graph();
    assertThat(Triples.without(expected, found)).as("missing").isEmpty();
    assertThat(Triples.without(found, expected)).as("surplus").isEmpty();
    assertThat(SHAPES.validate(found)).isEmpty();
  }

  @Test
  void everyTermOfTheOntologyIsInAGoldenGraphOrWaived() {
    Set<String> used = new TreeSet<>();
    for (Story story : Stories.all().values()) {
      story.graph().graph().stream()
          .flatMap(t -> Stream.of(t.getPredicate(), t.getObject()))
          .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NG))
          .forEach(node -> used.add(node.getURI().substring(Vocabulary.NG.length())));
    }
    Set<String> unused = new TreeSet<>(OntologyTest.terms());
    unused.removeAll(used);
    assertThat(unused).isEqualTo(new TreeSet<>(WAIVED.keySet()));
    assertThat(OntologyTest.terms()).as("what is written is declared").containsAll(used);
  }

  @Test
  void noDeniedPlannedOrAllegedFactBecomesAnEdge() {
    Graph graph = Stories.all().get("b-denied-planned-alleged").graph().graph();
    Set<Node> edges = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    graph.stream().forEach(triple -> edges.add(triple.getPredicate()));
    assertThat(edges)
        .doesNotContain(
            Vocabulary.ng("threatened"),
            Vocabulary.ng("met"),
            Vocabulary.ng("assaulted"),
            Vocabulary.ng("holdsPosition"),
            Vocabulary.ng("ownerOf"));
  }

  private static void write(ArticleGraph graph, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        GraphWriter writer = GraphWriter.to(out, GraphFormat.TURTLE, Iris.DEFAULT)) {
      writer.write(graph.iri(), graph.graph());
    }
  }

  private static Path file(String name) {
    return Path.of(
        System.getProperty("newsgraph.root"),
        "extractor/src/test/resources/org/newsgraph/graph/golden/" + name + ".ttl");
  }
}
