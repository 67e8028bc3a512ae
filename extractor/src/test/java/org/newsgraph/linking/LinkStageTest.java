package org.newsgraph.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Link;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Origin;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.knowledge.KnowledgeBase;

class LinkStageTest {

  private static final Origin ORIGIN = new Origin("test", "hand");

  @Test
  void linksACountryByItsName() throws IOException {
    assertThat(links("COUNTRY Albania")).extracting(Link::known).containsExactly("albania");
    assertThat(links("COUNTRY Albania")).extracting(Link::wikidata).containsExactly("Q222");
  }

  @Test
  void theTypeTellsGeorgiaTheCountryFromGeorgiaTheState() throws IOException {
    assertThat(links("COUNTRY Georgia")).extracting(Link::known).containsExactly("georgia");
    assertThat(links("PLACE Georgia"))
        .extracting(Link::known)
        .containsExactly("georgia-united-states");
  }

  @Test
  void anUnknownNameIsNotLinked() throws IOException {
    assertThat(links("PERSON Zvonimir Nepoznat")).isEmpty();
  }

  @Test
  void aNameOfAnotherTypeIsNotLinked() throws IOException {
    assertThat(links("PERSON Albania")).isEmpty();
  }

  /** Each argument is a type and a name. */
  private static List<Link> links(String... things) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Entity> entities = new ArrayList<>();
    for (String thing : things) {
      int blank = thing.indexOf(' ');
      EntityType type = EntityType.valueOf(thing.substring(0, blank));
      String name = thing.substring(blank + 1);
      Span span = new Span(text.length(), text.length() + name.length());
      text.append(name).append(". ");
      Mention mention = new Mention(span, MentionKind.NAME, type, ORIGIN);
      entities.add(new Entity(EntityId.at(span), type, name, List.of(mention), ORIGIN));
    }
    Article article =
        new Article("made-up", "made-up.txt", Metadata.NONE, text.toString(), SourceMap.UNKNOWN);
    Document document = Document.of(article).with(Layers.ENTITIES, entities);
    return new LinkStage(KnowledgeBase.load(List.of())).annotate(document);
  }
}
