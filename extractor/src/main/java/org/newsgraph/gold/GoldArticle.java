package org.newsgraph.gold;

import java.util.List;
import java.util.Optional;

public record GoldArticle(
    String id,
    Optional<String> title,
    Optional<String> date,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> licence,
    String text,
    List<GoldEntity> entities,
    List<GoldRelation> relations,
    List<GoldEvent> events,
    List<GoldStatement> statements) {

  public record GoldSpan(int start, int end, String words) {}

  public record GoldEntity(String id, String type, String name, List<GoldSpan> mentions) {}

  public record GoldRelation(
      String type,
      String subject,
      Optional<String> object,
      Optional<String> value,
      Optional<String> status,
      GoldSpan evidence) {}

  public record GoldEvent(
      String id,
      String type,
      Optional<GoldSpan> trigger,
      List<String> actors,
      List<String> targets,
      List<String> place,
      Optional<String> time,
      String modality,
      List<String> attributedTo) {}

  public record GoldStatement(
      Optional<String> speaker, Optional<GoldSpan> cue, Optional<GoldSpan> content, boolean direct) {}
}
