package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Relation;

/** What holds for any findings: fixed seeds and one fresh, which a failure names. */
class ArticleGraphPropertiesTest {

  private static final Shapes SHAPES = Shapes.load();
  private static final GraphSettings SETTINGS = GraphSettings.of("1.0");
  private static final GraphSettings NO_TEXT = new GraphSettings(Iris.DEFAULT, "1.0", "", false);

  static LongStream seeds() {
    return LongStream.concat(LongStream.rangeClosed(1, 12), LongStream.of(System.nanoTime()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyGraphConforms(long seed) {
    Findings findings = RandomFindings.of(seed, 12);
    assertThat(SHAPES.validate(ArticleGraph.of(findings, SETTINGS).graph())).isEmpty();
    assertThat(SHAPES.validate(ArticleGraph.of(findings, NO_TEXT).graph())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySpanIsTheTextAtItsCodePoints(long seed) {
    Findings findings = RandomFindings.of(seed, 12);
    int[] points = findings.article().text().codePoints().toArray();
    Graph graph = ArticleGraph.of(findings, SETTINGS).graph();
    List<Triple> anchors = graph.find(Node.ANY, Vocabulary.ANCHOR_OF, Node.ANY).toList();
    assertThat(anchors).isNotEmpty();
    for (Triple anchor : anchors) {
      int begin = number(graph, anchor.getSubject(), Vocabulary.BEGIN_INDEX);
      int end = number(graph, anchor.getSubject(), Vocabulary.END_INDEX);
      assertThat(anchor.getSubject().getURI()).endsWith("#char=" + begin + "," + end);
      assertThat(anchor.getObject().getLiteralLexicalForm())
          .isEqualTo(new String(points, begin, end - begin));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noBlankNodes(long seed) {
    Graph graph = ArticleGraph.of(RandomFindings.of(seed, 12), SETTINGS).graph();
    assertThat(
            graph.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                .filter(Node::isBlank))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTheFactsDoesNotMatter(long seed) {
    Findings findings = RandomFindings.of(seed, 6);
    Findings reversed =
        new Findings(
            findings.article(),
            findings.sentences(),
            findings.entities(),
            findings.links(),
            reversed(findings.relations()),
            findings.events(),
            reversed(findings.statements()));
    Graph one = ArticleGraph.of(findings, SETTINGS).graph();
    Graph other = ArticleGraph.of(reversed, SETTINGS).graph();
    assertThat(Triples.lines(other)).isEqualTo(Triples.lines(one));
  }

  @Test
  void theOrderOfFactsThatDifferInConfidenceOnlyDoesNotMatter() {
    Findings some = RandomFindings.of(7, 6);
    Relation sure = some.relations().get(0);
    Relation doubtful =
        new Relation(
            sure.type(),
            sure.subject(),
            sure.object(),
            sure.value(),
            sure.status(),
            sure.modality(),
            sure.attributedTo(),
            sure.evidence(),
            sure.confidence() / 2,
            sure.origin());
    Graph one = ArticleGraph.of(with(some, List.of(sure, doubtful)), SETTINGS).graph();
    Graph other = ArticleGraph.of(with(some, List.of(doubtful, sure)), SETTINGS).graph();
    assertThat(Triples.lines(other)).isEqualTo(Triples.lines(one));
  }

  private static Findings with(Findings findings, List<Relation> relations) {
    return new Findings(
        findings.article(),
        findings.sentences(),
        findings.entities(),
        findings.links(),
        relations,
        findings.events(),
        findings.statements());
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }

  @Test
  void manyThreadsGiveWhatOneGives() {
    List<String> alone = IntStream.range(0, 40).mapToObj(this::outcome).toList();
    List<String> together = IntStream.range(0, 40).parallel().mapToObj(this::outcome).toList();
    assertThat(together).isEqualTo(alone);
  }

  private String outcome(int seed) {
    ArticleGraph graph = ArticleGraph.of(RandomFindings.of(seed, 5), SETTINGS);
    return graph.digest() + SHAPES.validate(graph.graph()) + Triples.lines(graph.graph());
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(
        graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
  }
}
