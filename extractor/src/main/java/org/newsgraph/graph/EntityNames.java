package org.newsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.document.CodePoints;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Findings;
import org.newsgraph.document.Link;
import org.newsgraph.document.MentionKind;

/**
 * The IRIs of an article's entities. A linked entity has the name of the thing it is; one with a
 * full name has that name; all others (surnames alone, groups, the unnamed) have a name of their
 * own within the article, so that namesakes never become one by accident. Two entities of one
 * article share a name only where both are linked to one thing.
 */
final class EntityNames {

  private static final int NAME_LENGTH = 80;
  private static final int LOCAL_NAME_LENGTH = 40;

  private final Iris iris;
  private final String article;
  private final CodePoints points;
  private final Map<EntityId, String> known;

  private EntityNames(Iris iris, String article, Findings findings) {
    this.iris = iris;
    this.article = article.substring(iris.articles().length());
    this.points = CodePoints.of(findings.article().text());
    this.known = known(findings.entities(), findings.links());
  }

  /** The IRI of each entity of the findings. */
  static Map<EntityId, Node> of(Iris iris, String article, Findings findings) {
    return new EntityNames(iris, article, findings).names(findings.entities());
  }

  /** The local name for a name that stands for one thing everywhere; empty if it has no letters. */
  static Optional<String> global(EntityType type, String name) {
    String slug = Slug.unique(name, NAME_LENGTH);
    boolean mayStandAlone =
        switch (type) {
          case GROUP -> false;
          case PERSON -> isFull(slug);
          case COUNTRY, ORGANIZATION, PLACE, EVENT -> !slug.isEmpty();
        };
    return mayStandAlone ? Optional.of(slug) : Optional.empty();
  }

  /** Whether a person's name has two parts that are more than initials. */
  private static boolean isFull(String slug) {
    int parts = 0;
    for (String part : slug.split("-", -1)) {
      if (part.codePointCount(0, part.length()) > 1) {
        parts++;
      }
    }
    return parts > 1;
  }

  /** The local name of the thing to which a link leads. */
  static String known(Link link) {
    return Slug.unique(link.known(), NAME_LENGTH);
  }

  /**
   * What linked entities are known as. Where entities of several kinds are linked to one thing, the
   * first in the text decides which kind it is, and links of other kinds count for nothing.
   */
  private static Map<EntityId, String> known(List<Entity> entities, List<Link> links) {
    Map<EntityId, String> linked =
        links.stream()
            .collect(Collectors.toMap(Link::entity, EntityNames::known, (one, two) -> one));
    Map<String, EntityType> kinds = new HashMap<>();
    Map<EntityId, String> known = new HashMap<>();
    for (Entity entity : entities) {
      String name = linked.getOrDefault(entity.id(), "");
      if (!name.isEmpty() && kinds.merge(name, entity.type(), (one, two) -> one) == entity.type()) {
        known.put(entity.id(), name);
      }
    }
    return known;
  }

  private Map<EntityId, Node> names(List<Entity> entities) {
    Map<String, Integer> claims = new HashMap<>();
    known.values().forEach(name -> claims.put(name, 2));
    for (Entity entity : entities) {
      candidate(entity).ifPresent(name -> claims.merge(name, 1, Integer::sum));
    }
    Map<EntityId, Node> names = new HashMap<>();
    for (Entity entity : entities) {
      String local =
          Optional.ofNullable(known.get(entity.id()))
              .or(() -> candidate(entity).filter(name -> claims.getOrDefault(name, 0) == 1))
              .orElseGet(() -> withinArticle(entity));
      names.put(entity.id(), iris.thing(local));
    }
    return names;
  }

  private Optional<String> candidate(Entity entity) {
    boolean named =
        entity.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
    return named && !known.containsKey(entity.id())
        ? global(entity.type(), entity.name())
        : Optional.empty();
  }

  private String withinArticle(Entity entity) {
    String slug = Slug.cut(entity.name(), LOCAL_NAME_LENGTH);
    return article
        + "/"
        + (slug.isEmpty() ? "entity" : slug)
        + "-"
        + points.ofUnit(entity.span().start())
        + "-"
        + points.ofUnit(entity.span().end());
  }
}
