package org.newsgraph.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Article;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Event;
import org.newsgraph.document.EventType;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Relation;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.document.Statement;
import org.newsgraph.document.Status;

class GoldRoundTripTest {

  private static final String TEXT = "😀 Ana Kovač, mayor of Split, met Orbán. She said: it rains.";
  private static final Origin ORIGIN = new Origin("test", "hand");

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    GoldArticle written = GoldView.of(findings());
    assertThat(GoldReader.read(GoldWriter.write(written)).events()).isEqualTo(written.events());
    assertThat(GoldReader.read(GoldWriter.write(written)).entities()).isEqualTo(written.entities());
    assertThat(GoldReader.read(GoldWriter.write(written)).statements()).hasSize(1);
  }

  @Test
  void offsetsCountCodePoints() {
    GoldArticle.Stretch first = GoldView.of(findings()).entities().get(0).mentions().get(0);
    assertThat(first.start()).isEqualTo(2);
    assertThat(first.words()).isEqualTo("Ana Kovač");
  }

  @Test
  void aRelationThatDoesNotHoldIsLeftOut() {
    assertThat(GoldView.of(findings()).relations())
        .extracting(GoldArticle.Tie::type)
        .containsExactly("holdsPosition");
  }

  @Test
  void aFileWithoutTextIsRefused() {
    assertThatThrownBy(() -> GoldReader.read("{\"id\": \"x\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text");
  }

  private static Findings findings() {
    Article article =
        new Article("made-up", "made-up.json", Metadata.NONE, TEXT, SourceMap.UNKNOWN);
    Entity ana = entity("Ana Kovač", EntityType.PERSON);
    Entity split = entity("Split", EntityType.PLACE);
    Entity orban = entity("Orbán", EntityType.PERSON);
    Span sentence = new Span(0, TEXT.indexOf(" She"));
    return new Findings(
        article,
        List.of(new Sentence(sentence, 0, ORIGIN)),
        List.of(ana, split, orban),
        List.of(),
        List.of(
            relation(ana, split, RelationType.HOLDS_POSITION, Modality.ACTUAL, sentence),
            relation(ana, split, RelationType.LIVES_IN, Modality.NEGATED, sentence)),
        List.of(
            new Event(
                EventType.CONSULT,
                at("met"),
                List.of(ana.id(), orban.id()),
                List.of(),
                List.of(),
                Optional.of("2020"),
                Modality.ACTUAL,
                List.of(),
                List.of(sentence),
                0.9,
                ORIGIN)),
        List.of(
            new Statement(
                ana.id(),
                at("said"),
                at("it rains"),
                false,
                List.of(),
                List.of(sentence),
                1,
                ORIGIN)));
  }

  private static Relation relation(
      Entity subject, Entity object, RelationType type, Modality modality, Span evidence) {
    return new Relation(
        type,
        subject.id(),
        Optional.of(object.id()),
        Optional.of("mayor"),
        Status.CURRENT,
        modality,
        List.of(),
        List.of(evidence),
        0.9,
        ORIGIN);
  }

  private static Entity entity(String name, EntityType type) {
    Mention mention = new Mention(at(name), MentionKind.NAME, type, ORIGIN);
    return new Entity(EntityId.at(mention.span()), type, name, List.of(mention), ORIGIN);
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
