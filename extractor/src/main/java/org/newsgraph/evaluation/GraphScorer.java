package org.newsgraph.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.RelationType;
import org.newsgraph.evaluation.Matching.Match;
import org.newsgraph.gold.GoldArticle;
import org.newsgraph.gold.GoldArticle.Happening;
import org.newsgraph.gold.GoldArticle.Saying;
import org.newsgraph.gold.GoldArticle.Tie;

/** Scores what was found in one article against its gold. A pure function. */
public final class GraphScorer {

  private GraphScorer() {}

  /**
   * All figures of one article. Spans of both point into the same text; where the texts differ,
   * nothing matches.
   */
  public static Score score(GoldArticle gold, GoldArticle found) {
    Alignment alignment = Alignment.of(gold.entities(), found.entities());
    List<Happening> events = found.events().stream().map(e -> aligned(e, alignment)).toList();
    List<Match<Happening, Happening>> matches = EventScorer.matches(gold.events(), events);
    Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
    int entities = found.entities().size();
    int goldEntities = gold.entities().size();
    tallies.put(Figure.ENTITY, new Tally(alignment.sameType(), entities, goldEntities));
    tallies.put(Figure.CEAF, new Tally(alignment.likeness(), entities, goldEntities));
    tallies.put(Figure.RELATION, relations(gold.relations(), found.relations(), alignment));
    tallies.put(Figure.EVENT, new Tally(matches.size(), events.size(), gold.events().size()));
    tallies.put(Figure.WHO_WHOM, EventScorer.whoWhom(gold.events(), events));
    tallies.put(Figure.QUAD, EventScorer.quad(gold.events(), events));
    tallies.put(Figure.STATEMENT, statements(gold.statements(), found.statements(), alignment));
    tallies.put(
        Figure.GRAPH,
        tallies
            .get(Figure.RELATION)
            .plus(tallies.get(Figure.WHO_WHOM))
            .plus(tallies.get(Figure.STATEMENT)));
    return new Score(tallies, EventScorer.accuracies(matches));
  }

  private static Tally relations(List<Tie> gold, List<Tie> found, Alignment alignment) {
    List<Tie> renamed = found.stream().map(r -> aligned(r, alignment)).toList();
    int right = Matching.of(gold, renamed, GraphScorer::sameRelation).size();
    return new Tally(right, found.size(), gold.size());
  }

  private static boolean sameRelation(Tie gold, Tie found) {
    if (!gold.type().equals(found.type())) {
      return false;
    }
    Optional<String> subject = Optional.of(gold.subject());
    Optional<String> foundSubject = Optional.of(found.subject());
    boolean sameEnds = subject.equals(foundSubject) && gold.object().equals(found.object());
    if (gold.type().equals(RelationType.HOLDS_POSITION.term())) {
      return sameEnds && Likeness.sameTitle(gold.value(), found.value());
    }
    boolean symmetric = RelationType.find(gold.type()).filter(RelationType::symmetric).isPresent();
    boolean turned = subject.equals(found.object()) && gold.object().equals(foundSubject);
    return sameEnds || (symmetric && turned);
  }

  private static Tally statements(List<Saying> gold, List<Saying> found, Alignment alignment) {
    List<Saying> goldTold = gold.stream().filter(s -> s.content().isPresent()).toList();
    List<Saying> told =
        found.stream()
            .filter(s -> s.content().isPresent())
            .map(s -> aligned(s, alignment))
            .toList();
    int right = Matching.of(goldTold, told, GraphScorer::sameStatement).size();
    return new Tally(right, told.size(), goldTold.size());
  }

  private static boolean sameStatement(Saying gold, Saying found) {
    return gold.speaker().equals(found.speaker())
        && Likeness.sameContent(gold.content().orElseThrow(), found.content().orElseThrow());
  }

  private static Tie aligned(Tie relation, Alignment alignment) {
    return new Tie(
        relation.type(),
        alignment.gold(relation.subject()),
        relation.object().map(alignment::gold),
        relation.value(),
        relation.status(),
        relation.evidence());
  }

  private static Happening aligned(Happening event, Alignment alignment) {
    return new Happening(
        event.id(),
        event.type(),
        event.trigger(),
        alignment.gold(event.actors()),
        alignment.gold(event.targets()),
        alignment.gold(event.places()),
        event.time(),
        event.modality(),
        alignment.gold(event.attributedTo()));
  }

  private static Saying aligned(Saying statement, Alignment alignment) {
    return new Saying(
        statement.speaker().map(alignment::gold),
        statement.cue(),
        statement.content(),
        statement.direct());
  }
}
