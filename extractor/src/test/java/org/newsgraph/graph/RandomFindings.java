package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsgraph.document.Article;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Event;
import org.newsgraph.document.EventType;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Link;
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

/** Findings made from a seed: any words, any facts that the guide allows. */
final class RandomFindings {

  private static final String[] WORDS = {
    "Ana",
    "Kovač",
    "Orbis",
    "said",
    "met",
    "😀",
    "𝔊raz",
    "the",
    "O'Neill",
    "“now”",
    "\"x\"",
    "\\n",
    "<b>",
    "São",
    "of",
    "Łódź",
    "№7",
    "东京",
    "e\u0301t\u00e9",
    "\t"
  };
  private static final Origin ORIGIN = new Origin("random", "seeded rule");

  private final Random random;
  private final List<Span> words = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private String text = "";

  private RandomFindings(long seed) {
    this.random = new Random(seed);
  }

  static Findings of(long seed, int facts) {
    return new RandomFindings(seed).make(facts);
  }

  private Findings make(int facts) {
    write(5 + random.nextInt(20));
    populate(4 + random.nextInt(20));
    List<Relation> relations = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < facts; i++) {
      relation().ifPresent(relations::add);
      events.add(event());
      statements.add(statement());
    }
    return new Findings(article(), sentences, entities, links(), relations, events, statements);
  }

  private void write(int count) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int start = written.length();
      for (int j = 0; j < 6 + random.nextInt(10); j++) {
        String word = pick(List.of(WORDS));
        words.add(new Span(written.length(), written.length() + word.length()));
        written.append(word).append(' ');
      }
      sentences.add(new Sentence(new Span(start, written.length() - 1), i / 3, ORIGIN));
      written.append(i % 3 == 2 ? "\n\n" : "");
    }
    text = written.toString();
  }

  private void populate(int count) {
    for (EntityType type : EntityType.values()) {
      entity(type, entities.size());
    }
    for (int i = 0; i < count; i++) {
      entity(pick(List.of(EntityType.values())), entities.size());
    }
  }

  /** Entities take turns with the words, so that no two share a mention. */
  private void entity(EntityType type, int index) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = index; i < words.size(); i += 31) {
      mentions.add(new Mention(words.get(i), pick(List.of(MentionKind.values())), type, ORIGIN));
    }
    String name = pick(List.of(WORDS)) + " " + pick(List.of("Kovač", "Orbis", "Graz", "x"));
    entities.add(new Entity(EntityId.at(mentions.get(0).span()), type, name, mentions, ORIGIN));
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Entity entity : entities) {
      if (random.nextInt(4) == 0) {
        String known = "known-" + random.nextInt(5);
        String item = random.nextBoolean() ? "Q" + (1 + random.nextInt(99)) : "";
        links.add(new Link(entity.span(), entity.id(), known, item, 0.5, ORIGIN));
      }
    }
    return links;
  }

  private Optional<Relation> relation() {
    RelationType type = pick(List.of(RelationType.values()));
    Optional<Entity> subject = one(Allowed.subjects(type));
    Optional<Entity> object = subject.flatMap(found -> one(Allowed.objects(type, found.type())));
    return subject.map(found ->
        new Relation(
            type,
            found.id(),
            object.map(Entity::id),
            type == RelationType.HOLDS_POSITION ? Optional.of("chair") : Optional.empty(),
            pick(List.of(Status.values())),
            pick(List.of(Modality.values())),
            sometimes(),
            List.of(evidence()),
            random.nextDouble(),
            ORIGIN));
  }

  private Event event() {
    List<EntityId> actors = sometimes();
    return new Event(
        pick(List.of(EventType.values())),
        pick(words),
        actors,
        actors.isEmpty() ? List.of(pick(entities).id()) : sometimes(),
        sometimes(),
        pick(List.of(Optional.<String>empty(), Optional.of("2024"), Optional.of("2024-02-29"))),
        pick(List.of(Modality.values())),
        sometimes(),
        List.of(evidence()),
        random.nextDouble(),
        ORIGIN);
  }

  private Statement statement() {
    return new Statement(
        pick(entities).id(),
        pick(words),
        pick(words).union(pick(words)),
        random.nextBoolean(),
        sometimes(),
        List.of(evidence()),
        random.nextDouble(),
        ORIGIN);
  }

  private Article article() {
    Metadata metadata =
        new Metadata(
            pick(List.of(Optional.<String>empty(), Optional.of("id " + random.nextInt()))),
            pick(List.of(Optional.<String>empty(), Optional.of("Kovač’s “win” 😀"))),
            pick(List.of(Optional.<String>empty(), Optional.of("2024-05"), Optional.of("soon"))),
            pick(List.of(Optional.<String>empty(), Optional.of("Orbis"))),
            pick(List.of(List.of(), List.of("Ana Kovač", "Orbis"))),
            pick(
                List.of(
                    Optional.<String>empty(),
                    Optional.of("http://a.example/x y?z=\"1\""),
                    Optional.of("file:///etc/hosts"))),
            pick(List.of(Optional.<String>empty(), Optional.of("en-GB"), Optional.of("??"))),
            Optional.empty());
    return new Article("random", "random.md", metadata, text, SourceMap.UNKNOWN);
  }

  private Optional<Entity> one(List<EntityType> types) {
    List<Entity> fitting =
        entities.stream().filter(entity -> types.contains(entity.type())).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(pick(fitting));
  }

  private Span evidence() {
    return pick(sentences).span();
  }

  private List<EntityId> sometimes() {
    return switch (random.nextInt(4)) {
      case 0 -> List.of(pick(entities).id());
      case 1 -> List.of(pick(entities).id(), pick(entities).id());
      default -> List.of();
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
