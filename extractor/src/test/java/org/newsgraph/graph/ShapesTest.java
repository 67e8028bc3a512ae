package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape has a file of its name with a graph that passes it and one that fails it. */
class ShapesTest {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String NGS = "https://w3id.org/newsgraph/shapes#";
  private static final Graph SHAPES = OntologyTest.load("shapes.ttl");
  private static final org.apache.jena.shacl.Shapes COMPILED = ShaclValidator.get().parse(SHAPES);

  static Stream<String> shapes() {
    return SHAPES.stream(Node.ANY, Vocabulary.TYPE, sh("NodeShape"))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(node -> node.getURI().substring(NGS.length()))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aGraphPasses(String shape) throws IOException {
    Graph graph = example(shape, "pass");
    assertThat(isMeantBy(shape, graph)).as("the example has what the shape is about").isTrue();
    assertThat(faults(shape, graph)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aGraphFails(String shape) throws IOException {
    assertThat(faults(shape, example(shape, "fail"))).isNotEmpty();
  }

  @Test
  void everyExampleBelongsToAShape() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> list = Files.list(folder())) {
      list.forEach(file -> files.add(file.getFileName().toString().replace(".trig", "")));
    }
    assertThat(files).isEqualTo(new TreeSet<>(shapes().toList()));
  }

  @Test
  void reasonsAreOneLineEachAndNameTheNode() throws IOException {
    List<String> reasons = Shapes.load().validate(example("EventEdge", "fail"));
    assertThat(reasons)
        .allMatch(line -> line.lines().count() == 1)
        .anyMatch(line ->
            line.contains("https://example.org/p")
                && line.contains("plain edge without an event that is actual"));
  }

  private static Path folder() {
    return Path.of(
        System.getProperty("newsgraph.root"),
        "extractor/src/test/resources/org/newsgraph/graph/shapes");
  }

  private static Graph example(String shape, String name) throws IOException {
    String text = Files.readString(folder().resolve(shape + ".trig"), StandardCharsets.UTF_8);
    DatasetGraph both = Triples.parse(text.getBytes(StandardCharsets.UTF_8), Lang.TRIG);
    return both.getGraph(NodeFactory.createURI("https://example.org/" + name));
  }

  /** Whether the graph has a node at which the shape looks. */
  private static boolean isMeantBy(String shape, Graph graph) {
    Node node = NodeFactory.createURI(NGS + shape);
    return objects(node, "targetClass")
            .anyMatch(type -> graph.contains(Node.ANY, Vocabulary.TYPE, type))
        || objects(node, "targetNode")
            .anyMatch(type -> graph.contains(Node.ANY, Vocabulary.RELATION, type))
        || objects(node, "targetSubjectsOf")
            .anyMatch(property -> graph.contains(Node.ANY, property, Node.ANY));
  }

  /** The faults that the shape itself finds, not those of other shapes. */
  private static List<String> faults(String shape, Graph graph) {
    Node node = NodeFactory.createURI(NGS + shape);
    return ShaclValidator.get().validate(COMPILED, graph).getEntries().stream()
        .filter(entry -> belongs(entry, node))
        .map(ReportEntry::message)
        .toList();
  }

  private static boolean belongs(ReportEntry entry, Node shape) {
    return entry.source().equals(shape) || SHAPES.contains(shape, sh("property"), entry.source());
  }

  private static Stream<Node> objects(Node shape, String property) {
    return SHAPES.stream(shape, sh(property), Node.ANY).map(Triple::getObject);
  }

  private static Node sh(String local) {
    return NodeFactory.createURI(SH + local);
  }
}
