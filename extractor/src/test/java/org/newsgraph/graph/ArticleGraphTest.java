package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.EventType;
import org.newsgraph.document.Findings;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Modality;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.Status;

class ArticleGraphTest {

  private static final String TEXT =
      "Ana Kovač accused Orbis Corp. She said Ben Stone leads Orbis Corp.";

  private static Story story() {
    return new Story(TEXT)
        .entity(EntityType.PERSON, "Ana Kovač", "She")
        .entity(EntityType.ORGANIZATION, "Orbis Corp")
        .entity(EntityType.PERSON, "Ben Stone");
  }

  @Test
  void anActualUnattributedEventGivesAPlainEdge() {
    Graph graph =
        story().event(EventType.ACCUSE, "accused", "Ana Kovač", "Orbis Corp").graph().graph();
    assertThat(Triples.pairs(graph, "accused")).containsExactly("ana-kovac > orbis-corp");
  }

  @ParameterizedTest
  @EnumSource(value = Modality.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTUAL")
  void aDenialPlanOrAllegationGivesNoPlainEdge(Modality modality) {
    Graph graph =
        story()
            .event(
                EventType.ACCUSE,
                "accused",
                List.of("Ana Kovač"),
                List.of("Orbis Corp"),
                modality,
                List.of())
            .relation(
                RelationType.HOLDS_POSITION,
                "Ben Stone",
                "Orbis Corp",
                "head",
                Status.CURRENT,
                modality)
            .graph()
            .graph();
    assertThat(Triples.pairs(graph, "accused")).isEmpty();
    assertThat(Triples.pairs(graph, "holdsPosition")).isEmpty();
    assertThat(Triples.pairs(graph, "actor")).hasSize(1);
    assertThat(Triples.pairs(graph, "subject")).hasSize(1);
  }

  @Test
  void whatStandsOnASourcesWordGivesNoPlainEdge() {
    Graph graph =
        story()
            .event(
                EventType.ACCUSE,
                "accused",
                List.of("Ana Kovač"),
                List.of("Orbis Corp"),
                Modality.ACTUAL,
                List.of("Ben Stone"))
            .relation(
                RelationType.HOLDS_POSITION,
                "Ben Stone",
                "Orbis Corp",
                "head",
                Status.CURRENT,
                Modality.ACTUAL,
                "Ana Kovač")
            .graph()
            .graph();
    assertThat(Triples.pairs(graph, "accused")).isEmpty();
    assertThat(Triples.pairs(graph, "holdsPosition")).isEmpty();
    assertThat(Triples.pairs(graph, "attributedTo")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void onlyACurrentRelationGivesAPlainEdge(Status status) {
    Graph graph =
        story()
            .relation(
                RelationType.HOLDS_POSITION,
                "Ben Stone",
                "Orbis Corp",
                "head",
                status,
                Modality.ACTUAL)
            .graph()
            .graph();
    assertThat(Triples.pairs(graph, "holdsPosition")).hasSize(status == Status.CURRENT ? 1 : 0);
  }

  @Test
  void theDeniedAndTheAssertedReportOfOneThingAreBothKept() {
    Story both =
        story()
            .relation(RelationType.MEMBER_OF, "Ben Stone", "Orbis Corp")
            .relation(
                RelationType.MEMBER_OF,
                "Ben Stone",
                "Orbis Corp",
                "",
                Status.CURRENT,
                Modality.NEGATED);
    assertThat(Triples.pairs(both.graph().graph(), "subject")).hasSize(2);
  }

  @Test
  void allWhoMeetHaveMetEachOther() {
    Graph graph =
        story()
            .event(
                EventType.CONSULT,
                "said",
                List.of("Ana Kovač", "Ben Stone"),
                List.of(),
                Modality.ACTUAL,
                List.of())
            .graph()
            .graph();
    assertThat(Triples.pairs(graph, "met"))
        .containsExactly("ana-kovac > ben-stone", "ben-stone > ana-kovac");
  }

  @Test
  void actorsOfAOneSidedEventDoNotActOnEachOther() {
    Graph graph =
        story()
            .event(
                EventType.ASSAULT,
                "accused",
                List.of("Ana Kovač", "Ben Stone"),
                List.of(),
                Modality.ACTUAL,
                List.of())
            .graph()
            .graph();
    assertThat(Triples.pairs(graph, "assaulted")).isEmpty();
  }

  @Test
  void countsCodePoints() {
    Story story = new Story("😀😀 Ana Kovač left.").entity(EntityType.PERSON, "Ana Kovač");
    assertThat(Triples.pairs(story.graph().graph(), "mentionKind").toString())
        .contains("#char=3,12");
  }

  @Test
  void twoEntitiesOfOneNameStayTwo() {
    Story story =
        new Story("Ana Kovač met another woman called Ana  Kovač.")
            .entity(EntityType.PERSON, "Ana Kovač")
            .entity(EntityType.PERSON, "Ana  Kovač");
    List<Node> things =
        Triples.objects(story.graph().graph(), Vocabulary.IDENT_REF).distinct().toList();
    assertThat(things).hasSize(2).doesNotContain(Triples.id("ana-kovac"));
  }

  @Test
  void surnamesGroupsAndTheUnnamedStayWithinTheirArticle() {
    Story story =
        new Story("Kovač told protesters that the ministry closed.")
            .entity(EntityType.PERSON, "Kovač")
            .entity(EntityType.GROUP, "protesters")
            .entity(EntityType.ORGANIZATION, MentionKind.NOMINAL, "ministry");
    String article = story.graph().iri().substring(Iris.DEFAULT.articles().length());
    assertThat(Triples.objects(story.graph().graph(), Vocabulary.IDENT_REF))
        .containsExactlyInAnyOrder(
            Triples.id(article + "/kovac-0-5"),
            Triples.id(article + "/protesters-11-21"),
            Triples.id(article + "/ministry-31-39"));
  }

  @Test
  void theLinkedHaveTheNameOfTheThingTheyAre() {
    Story story =
        new Story("Kovač left.")
            .entity(EntityType.PERSON, "Kovač")
            .link("Kovač", "ana-kovac", "Q7");
    Graph graph = story.graph().graph();
    assertThat(Triples.objects(graph, Vocabulary.IDENT_REF))
        .containsExactly(Triples.id("ana-kovac"));
    assertThat(Triples.objects(graph, Vocabulary.SAME_AS))
        .extracting(Node::getURI)
        .containsExactly("http://www.wikidata.org/entity/Q7");
  }

  @Test
  void withoutTextOnlyEvidenceAndTheFoundWordsRemain() {
    Findings findings =
        story().event(EventType.ACCUSE, "accused", "Ana Kovač", "Orbis Corp").findings();
    Graph graph =
        ArticleGraph.of(findings, new GraphSettings(Iris.DEFAULT, "1.0", "", false)).graph();
    assertThat(Triples.objects(graph, Vocabulary.ARTICLE_BODY)).isEmpty();
    assertThat(graph.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.SENTENCE)).hasSize(1);
  }

  @Test
  void theDigestTellsAChangeOfTextVersionAndFingerprintButNotOfTheTime() {
    Findings findings = story().findings();
    ArticleGraph graph = ArticleGraph.of(findings, GraphSettings.of("1.0"));
    assertThat(new Story(TEXT + " More.").graph().digest()).isNotEqualTo(graph.digest());
    assertThat(ArticleGraph.of(findings, GraphSettings.of("1.1")).digest())
        .isNotEqualTo(graph.digest());
    GraphSettings otherModels = new GraphSettings(Iris.DEFAULT, "1.0", "models 2", true);
    assertThat(ArticleGraph.of(findings, otherModels).digest()).isNotEqualTo(graph.digest());
    ArticleGraph loaded = graph.loadedAt(Instant.parse("2024-03-06T01:02:03.456Z"));
    assertThat(loaded.digest()).isEqualTo(graph.digest());
    assertThat(Triples.without(loaded.graph(), graph.graph()))
        .singleElement()
        .asString()
        .contains("2024-03-06T01:02:03Z");
    assertThat(ArticleGraph.digest(findings.article(), GraphSettings.of("1.0")))
        .isEqualTo(graph.digest());
  }

  @Test
  void aPublisherThatIsAlsoAPlaceOfTheTextStaysItself() {
    Story story =
        new Story("Rain fell on Graz.")
            .entity(EntityType.PLACE, "Graz")
            .metadata(Story.metadata("Rain", "2024-03-05", "Graz"));
    assertThat(Shapes.load().validate(story.graph().graph())).isEmpty();
    assertThat(Triples.objects(story.graph().graph(), Vocabulary.PUBLISHER))
        .isNotEmpty()
        .doesNotContain(Triples.id("graz"));
  }

  @Test
  void theMoscowTimesIsNamedAsTheContractNamesIt() {
    Story story =
        new Story("Rain.").metadata(Story.metadata("Rain", "2017-01-09", "The Moscow Times"));
    assertThat(Triples.objects(story.graph().graph(), Vocabulary.PUBLISHER))
        .containsExactly(Triples.id("the-moscow-times"));
  }

  @Test
  void eventTimesAreTypedByTheirLength() {
    Graph graph =
        story()
            .event(
                EventType.ACCUSE,
                "accused",
                List.of("Ana Kovač"),
                List.of(),
                List.of(),
                Optional.of("2024-03"),
                Modality.ACTUAL,
                List.of())
            .graph()
            .graph();
    assertThat(Triples.objects(graph, Vocabulary.DATE))
        .extracting(Node::getLiteralDatatypeURI)
        .containsExactly(Vocabulary.XSD + "gYearMonth");
  }

  @Test
  void aFactOnAnUnlistedEntityIsOurMistake() {
    Findings whole =
        story().event(EventType.ACCUSE, "accused", "Ana Kovač", "Orbis Corp").findings();
    Findings broken =
        new Findings(
            whole.article(),
            whole.sentences(),
            List.of(),
            List.of(),
            List.of(),
            whole.events(),
            List.of());
    assertThatThrownBy(() -> ArticleGraph.of(broken, GraphSettings.of("1.0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not listed");
  }
}
