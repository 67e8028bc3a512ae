package org.newsgraph.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.CodePoints;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.Event;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Relation;
import org.newsgraph.document.RelationType;
import org.newsgraph.document.Span;
import org.newsgraph.document.Statement;
import org.newsgraph.document.Status;
import org.newsgraph.gold.GoldArticle.Stretch;

/**
 * The findings of an article in the gold format. Relations that do not hold in the article's own
 * voice are left out, since the format has no field for them.
 */
public final class GoldView {

  private final Findings findings;
  private final String text;
  private final CodePoints points;

  private GoldView(Findings findings) {
    this.findings = findings;
    this.text = findings.article().text();
    this.points = CodePoints.of(text);
  }

  /** The findings in the gold format. */
  public static GoldArticle of(Findings findings) {
    return new GoldView(findings).article();
  }

  private GoldArticle article() {
    Metadata metadata = findings.article().metadata();
    List<GoldArticle.Happening> events = new ArrayList<>();
    for (Event event : findings.events()) {
      events.add(happening(event, "v" + (events.size() + 1)));
    }
    return new GoldArticle(
        metadata.id().orElse(findings.article().name()),
        metadata.title(),
        metadata.date(),
        metadata.publisher(),
        metadata.url(),
        metadata.licence(),
        text,
        findings.entities().stream().map(this::thing).toList(),
        findings.relations().stream().filter(GoldView::holds).map(this::tie).toList(),
        events,
        findings.statements().stream().map(this::saying).toList());
  }

  private static boolean holds(Relation relation) {
    return relation.modality() == Modality.ACTUAL;
  }

  private GoldArticle.Thing thing(Entity entity) {
    return new GoldArticle.Thing(
        entity.id().value(),
        entity.type().name(),
        entity.name(),
        entity.mentions().stream().map(mention -> stretch(mention.span())).toList());
  }

  private GoldArticle.Tie tie(Relation relation) {
    Optional<String> status =
        relation.type() == RelationType.HOLDS_POSITION || relation.status() != Status.CURRENT
            ? Optional.of(relation.status().term())
            : Optional.empty();
    return new GoldArticle.Tie(
        relation.type().term(),
        relation.subject().value(),
        relation.object().map(EntityId::value),
        relation.value(),
        status,
        Optional.of(stretch(relation.span())));
  }

  private GoldArticle.Happening happening(Event event, String id) {
    return new GoldArticle.Happening(
        id,
        event.type().name(),
        Optional.of(stretch(event.trigger())),
        values(event.actors()),
        values(event.targets()),
        values(event.places()),
        event.time(),
        event.modality().term(),
        values(event.attributedTo()));
  }

  private GoldArticle.Saying saying(Statement statement) {
    return new GoldArticle.Saying(
        Optional.of(statement.speaker().value()),
        Optional.of(stretch(statement.cue())),
        Optional.of(stretch(statement.content())),
        statement.direct());
  }

  private Stretch stretch(Span span) {
    return new Stretch(points.ofUnit(span.start()), points.ofUnit(span.end()), span.of(text));
  }

  private static List<String> values(List<EntityId> ids) {
    return ids.stream().map(EntityId::value).toList();
  }
}
