package org.newsgraph.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Article;
import org.newsgraph.document.CodePoints;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Origin;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.document.Stage;
import org.newsgraph.document.Statement;
import org.newsgraph.gold.GoldArticle;
import org.newsgraph.gold.GoldReader;
import org.newsgraph.gold.GoldView;
import org.newsgraph.gold.GoldWriter;
import org.newsgraph.language.SentenceStage;
import org.newsgraph.language.TokenStage;
import org.newsgraph.model.LanguageModels;
import org.newsgraph.syntax.PhraseStage;
import org.newsgraph.syntax.PredicateStage;
import org.newsgraph.time.TimeStage;

/**
 * Documents with the entities and statements of the gold annotation, so that events can be measured
 * by themselves. As a program, {@code GOLD_DIR OUT_DIR} writes what is found into the gold format.
 */
final class OracleDocuments {

  private static final Origin ORIGIN = new Origin("gold", "annotation");

  private final LanguageModels models = LanguageModels.load();
  private final List<Stage<?>> before =
      List.of(
          new SentenceStage(models),
          new TokenStage(models),
          new TimeStage(),
          new PhraseStage(),
          new PredicateStage());
  private final EventStage events = new EventStage();

  public static void main(String[] args) throws IOException {
    OracleDocuments oracle = new OracleDocuments();
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    for (GoldReader.GoldFile file : GoldReader.readFolder(Path.of(args[0]))) {
      Document document = oracle.read(file.article());
      if (args.length > 2) {
        document.get(Layers.PREDICATES).forEach(p -> System.out.println(describe(document, p)));
      }
      Document done = document.with(Layers.EVENTS, oracle.events.annotate(document));
      Findings found =
          Findings.of(done.with(Layers.RELATIONS, List.of()).with(Layers.LINKS, List.of()));
      Files.writeString(out.resolve(file.name()), GoldWriter.write(GoldView.of(found)));
    }
  }

  static String describe(Document document, org.newsgraph.document.Predicate p) {
    StringBuilder line =
        new StringBuilder(p.kind() + " " + p.lemma() + " " + p.voice() + " " + p.mood());
    p.arguments()
        .forEach(a ->
            line.append(" | ")
                .append(a.function())
                .append(' ')
                .append(a.preposition())
                .append(':')
                .append(document.words(a.phrase()).replace('\n', ' ')));
    return line.toString();
  }

  /** All layers up to predicates, with the annotated entities and statements. */
  Document read(GoldArticle gold) {
    CodePoints points = CodePoints.of(gold.text());
    Map<String, EntityId> ids = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (GoldArticle.Thing thing : gold.entities()) {
      List<Mention> mentions = new ArrayList<>();
      EntityType type = EntityType.valueOf(thing.type());
      for (GoldArticle.Stretch stretch : thing.mentions()) {
        mentions.add(new Mention(span(points, stretch), MentionKind.NAME, type, ORIGIN));
      }
      mentions.sort(java.util.Comparator.comparing(Mention::span));
      EntityId id = new EntityId(thing.id());
      ids.put(thing.id(), id);
      entities.add(
          new Entity(id, type, thing.name().isBlank() ? "?" : thing.name(), mentions, ORIGIN));
    }
    List<Statement> statements = new ArrayList<>();
    for (GoldArticle.Saying saying : gold.statements()) {
      if (saying.speaker().isPresent() && saying.content().isPresent()) {
        Span content = span(points, saying.content().get());
        Span cue = saying.cue().map(s -> span(points, s)).orElse(content);
        statements.add(
            new Statement(
                ids.get(saying.speaker().get()),
                cue,
                content,
                saying.direct(),
                List.of(),
                List.of(content),
                1,
                ORIGIN));
      }
    }
    Document document =
        Document.of(
            new Article(gold.id(), gold.id(), dated(gold.date()), gold.text(), SourceMap.UNKNOWN));
    for (Stage<?> stage : before) {
      document = apply(stage, document);
    }
    return document.with(Layers.ENTITIES, entities).with(Layers.STATEMENTS, statements);
  }

  private static <A extends org.newsgraph.document.Annotation> Document apply(
      Stage<A> stage, Document document) {
    return document.with(stage.adds(), stage.annotate(document));
  }

  private static Span span(CodePoints points, GoldArticle.Stretch stretch) {
    return new Span(points.toUnit(stretch.start()), points.toUnit(stretch.end()));
  }

  static Metadata dated(Optional<String> date) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        date,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
