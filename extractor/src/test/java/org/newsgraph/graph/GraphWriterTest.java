package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {

  private static final List<ArticleGraph> GRAPHS =
      List.of(graph(1), graph(2), graph(3), graph(4), graph(5), graph(6));

  private static ArticleGraph graph(long seed) {
    return ArticleGraph.of(RandomFindings.of(seed, 6), GraphSettings.of("1.0"));
  }

  private static byte[] written(GraphFormat format, List<ArticleGraph> graphs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, format, Iris.DEFAULT)) {
      for (ArticleGraph graph : graphs) {
        writer.write(graph.iri(), graph.graph());
      }
    }
    return out.toByteArray();
  }

  private static Lang lang(GraphFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD;
    };
  }

  @ParameterizedTest
  @EnumSource(value = GraphFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "TURTLE")
  void whatIsWrittenIsReadAgain(GraphFormat format) throws IOException {
    DatasetGraph read = Triples.parse(written(format, GRAPHS), lang(format));
    for (ArticleGraph graph : GRAPHS) {
      Graph again = read.getGraph(NodeFactory.createURI(graph.iri()));
      assertThat(Triples.without(graph.graph(), again)).as("missing").isEmpty();
      assertThat(Triples.without(again, graph.graph())).as("surplus").isEmpty();
    }
    assertThat(read.getDefaultGraph().size()).isZero();
  }

  @Test
  void turtleHoldsTheTriplesOfAllGraphs() throws IOException {
    Graph all = GraphFactory.createGraphMem();
    GRAPHS.forEach(graph -> GraphUtil.addInto(all, graph.graph()));
    Graph again = Triples.parse(written(GraphFormat.TURTLE, GRAPHS), Lang.TURTLE).getDefaultGraph();
    assertThat(Triples.lines(again)).isEqualTo(Triples.lines(all));
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void theSameGraphIsWrittenTheSameByteForByte(GraphFormat format) throws IOException {
    byte[] again = written(format, List.of(graph(1), graph(2)));
    assertThat(written(format, GRAPHS.subList(0, 2))).isEqualTo(again);
    assertThat(new String(again, StandardCharsets.UTF_8)).doesNotContain("\r").endsWith("\n");
  }

  @Test
  void quadsOfAGraphAreSorted() throws IOException {
    String text =
        new String(written(GraphFormat.NQUADS, GRAPHS.subList(0, 1)), StandardCharsets.UTF_8);
    List<String> subjects =
        Arrays.stream(text.split("\n")).map(line -> line.substring(0, line.indexOf(' '))).toList();
    assertThat(subjects).isSorted().hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void anEmptyExportIsWellFormed(GraphFormat format) throws IOException {
    assertThat(Triples.parse(written(format, List.of()), lang(format)).isEmpty()).isTrue();
  }

  @Test
  void refusesBlankNodes() throws IOException {
    Graph graph = GraphFactory.createGraphMem();
    graph.add(
        Triple.create(
            NodeFactory.createBlankNode(), Vocabulary.LABEL, NodeFactory.createLiteralString("x")));
    try (GraphWriter writer =
        GraphWriter.to(new ByteArrayOutputStream(), GraphFormat.NQUADS, Iris.DEFAULT)) {
      assertThatThrownBy(() -> writer.write("https://example.org/g", graph))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void formatsAreFoundByName(GraphFormat format) {
    assertThat(GraphFormat.find(format.name())).contains(format);
    assertThat(GraphFormat.find("rdfxml")).isEmpty();
  }
}
