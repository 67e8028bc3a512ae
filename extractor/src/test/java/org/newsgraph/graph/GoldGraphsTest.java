package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Article;
import org.newsgraph.document.CodePoints;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Event;
import org.newsgraph.document.EventType;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Relation;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.document.Statement;
import org.newsgraph.document.Status;
import org.newsgraph.gold.GoldArticle;
import org.newsgraph.gold.GoldReader;

/** What a careful reader takes from real articles fits the shapes: they forbid nothing true. */
class GoldGraphsTest {

  /** Enough to meet every kind of relation, and quick. */
  private static final int ARTICLES = 40;

  private static final Origin ORIGIN = new Origin("reader", "careful");

  @ParameterizedTest
  @ValueSource(strings = {"dev", "train"})
  void annotatedArticlesConform(String part) throws IOException {
    Path folder = Path.of(System.getProperty("newsgraph.root"), "../shared/gold", part);
    assumeTrue(Files.isDirectory(folder), "skipped: no annotated articles beside the repository");
    Shapes shapes = Shapes.load();
    Map<String, List<String>> faults = new TreeMap<>();
    List<GoldReader.GoldFile> files =
        GoldReader.readFolder(folder).stream()
            .filter(file -> !sharesAMention(file.article()))
            .limit(ARTICLES)
            .toList();
    assertThat(files).hasSizeGreaterThan(10);
    for (GoldReader.GoldFile file : files) {
      Findings findings = new Reading(file.article()).findings();
      ArticleGraph graph = ArticleGraph.of(findings, GraphSettings.of("1.0"));
      List<String> reasons = shapes.validate(graph.graph());
      if (!reasons.isEmpty()) {
        faults.put(file.name(), reasons);
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Some annotators give one mention to two entities, which findings never do. */
  private static boolean sharesAMention(GoldArticle article) {
    List<GoldArticle.Stretch> mentions =
        article.entities().stream().flatMap(thing -> thing.mentions().stream()).toList();
    return mentions.stream().distinct().count() < mentions.size();
  }

  /** Turns one annotated article into findings. */
  private static final class Reading {

    private final GoldArticle gold;
    private final CodePoints points;
    private final Map<String, Entity> entities;

    Reading(GoldArticle gold) {
      this.gold = gold;
      this.points = CodePoints.of(gold.text());
      this.entities =
          gold.entities().stream().collect(Collectors.toMap(GoldArticle.Thing::id, this::entity));
    }

    Findings findings() {
      Article article =
          new Article(
              gold.id(),
              gold.id(),
              Story.metadata(
                  gold.title().orElse("untitled"),
                  gold.date().orElse(""),
                  gold.publisher().orElse("")),
              gold.text(),
              SourceMap.UNKNOWN);
      return new Findings(
          article,
          List.of(),
          gold.entities().stream().map(thing -> entities.get(thing.id())).toList(),
          List.of(),
          all(gold.relations(), this::relation),
          all(gold.events(), this::event),
          all(gold.statements(), this::statement));
    }

    private static <T, R> List<R> all(List<T> from, Function<T, Optional<R>> make) {
      List<R> made = new ArrayList<>();
      from.forEach(one -> make.apply(one).ifPresent(made::add));
      return made;
    }

    private Entity entity(GoldArticle.Thing thing) {
      EntityType type = EntityType.valueOf(thing.type());
      List<Mention> mentions =
          thing.mentions().stream()
              .map(this::span)
              .map(span -> new Mention(span, MentionKind.NAME, type, ORIGIN))
              .toList();
      return new Entity(EntityId.at(mentions.get(0).span()), type, thing.name(), mentions, ORIGIN);
    }

    private Optional<Relation> relation(GoldArticle.Tie tie) {
      Entity subject = entities.get(tie.subject());
      return Optional.of(
          new Relation(
              RelationType.find(tie.type()).orElseThrow(),
              subject.id(),
              tie.object().map(id -> entities.get(id).id()),
              tie.value(),
              tie.status()
                  .map(term -> Status.valueOf(term.toUpperCase(Locale.ROOT)))
                  .orElse(Status.CURRENT),
              Modality.ACTUAL,
              List.of(),
              List.of(tie.evidence().map(this::span).orElse(subject.span())),
              0.9,
              ORIGIN));
    }

    private Optional<Event> event(GoldArticle.Happening happening) {
      return happening
          .trigger()
          .map(this::span)
          .filter(trigger -> !happening.actors().isEmpty() || !happening.targets().isEmpty())
          .map(trigger ->
              new Event(
                  EventType.valueOf(happening.type()),
                  trigger,
                  ids(happening.actors()),
                  ids(happening.targets()),
                  ids(happening.places()),
                  happening.time(),
                  Modality.valueOf(happening.modality().toUpperCase(Locale.ROOT)),
                  ids(happening.attributedTo()),
                  List.of(trigger),
                  0.9,
                  ORIGIN));
    }

    private Optional<Statement> statement(GoldArticle.Saying saying) {
      if (saying.speaker().isEmpty() || saying.cue().isEmpty() || saying.content().isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Statement(
              entities.get(saying.speaker().orElseThrow()).id(),
              span(saying.cue().orElseThrow()),
              span(saying.content().orElseThrow()),
              saying.direct(),
              List.of(),
              List.of(span(saying.cue().orElseThrow())),
              0.9,
              ORIGIN));
    }

    private List<EntityId> ids(List<String> ids) {
      return ids.stream().map(id -> entities.get(id).id()).toList();
    }

    private Span span(GoldArticle.Stretch stretch) {
      return new Span(points.toUnit(stretch.start()), points.toUnit(stretch.end()));
    }
  }
}
