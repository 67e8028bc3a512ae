package org.newsgraph.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Origin;

/** An entity while its mentions are being gathered. Used by one thread. */
final class Draft {

  final EntityType type;
  final List<Mention> mentions = new ArrayList<>();

  /** Forms under which it was named, as they stand in the text. */
  final Set<String> forms = new HashSet<>();

  /** Nouns by which it is described, in the singular. */
  final Set<String> nouns = new HashSet<>();

  /** Its name in what is known beyond the article. */
  final Optional<String> canonical;

  /** The country or body for which a person speaks, where the words before the name tell it. */
  Optional<Draft> body = Optional.empty();

  Gender gender = Gender.UNKNOWN;

  /** Token at which it was last mentioned; -1 before the first. */
  int lastToken = -1;

  /** Token at which it last was the subject of a verb of saying; -1 where it never was. */
  int lastSpeech = -1;

  /** Token at which it last was the subject of a clause; -1 where it never was. */
  int lastSubject = -1;

  Draft(EntityType type, Optional<String> canonical) {
    this.type = type;
    this.canonical = canonical;
  }

  void add(Mention mention) {
    if (mentions.stream().noneMatch(known -> known.span().equals(mention.span()))) {
      mentions.add(mention);
    }
  }

  boolean isNamed() {
    return mentions.stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
  }

  /** The entity with its mentions in the order of the text. */
  Entity finish(String text, Origin origin) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span));
    EntityId id = EntityId.at(sorted.get(0).span());
    return new Entity(id, type, bestName(text, sorted), sorted, origin);
  }

  private String bestName(String text, List<Mention> sorted) {
    if (canonical.isPresent()) {
      return canonical.get();
    }
    MentionKind best = sorted.stream().map(Mention::kind).min(Comparator.naturalOrder()).get();
    return sorted.stream()
        .filter(mention -> mention.kind() == best)
        .map(mention -> mention.span().of(text).replaceAll("\\s+", " "))
        .max(Comparator.comparingInt(Draft::wordsOf))
        .orElseThrow();
  }

  private static int wordsOf(String name) {
    return name.split(" ").length * 100 + Math.min(99, name.length());
  }
}
