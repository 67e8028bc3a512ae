package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityType;
import org.newsgraph.knowledge.KnowledgeBase;
import org.newsgraph.knowledge.KnowledgeBase.Match;
import org.newsgraph.mention.NameFinder.Found;

/**
 * What the name finder sees, brought to the project's spans and types: without determiner, title,
 * and possessive; lists of names cut apart; nationalities left to the gazetteer.
 */
final class FinderNames {

  private static final Set<String> NO_NAMES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "I",
          "He",
          "She",
          "It",
          "We",
          "They",
          "The",
          "A",
          "An",
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.",
          "Sir",
          "God");

  private static final Set<String> STRIPPED =
      Set.of(
          "the", "a", "an", "'s", "’s", "\"", "“", "”", "'", "’", ",", ".", "(", ")", "-", "mr.",
          "mrs.", "ms.", "mr", "mrs", "ms", "dr.", "dr", "sir", "dame", "of", "and", "by", "in",
          "on", "for", "—", "–", ":", ";");

  private static final Set<String> BETWEEN = Set.of("and", ",", "of", "the", "or");

  private final KnowledgeBase knowledge;

  FinderNames(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  List<Sighting> find(Words words, List<Found> found, String source) {
    List<Sighting> sightings = new ArrayList<>();
    for (Found name : found) {
      type(name.type()).ifPresent(type -> add(words, name, type, source, sightings));
    }
    return sightings;
  }

  private static Optional<EntityType> type(NameType type) {
    return switch (type) {
      case PERSON -> Optional.of(EntityType.PERSON);
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      case LOCATION -> Optional.of(EntityType.PLACE);
      case EVENT -> Optional.of(EntityType.EVENT);
      case NORP -> Optional.empty();
    };
  }

  private void add(
      Words words, Found name, EntityType type, String source, List<Sighting> sightings) {
    Sighting sighting =
        new Sighting(name.sentence(), name.first(), name.end(), type, source, Sighting.FINDER);
    trim(words, sighting)
        .filter(trimmed -> isSound(words, trimmed))
        .filter(trimmed -> !isList(words, trimmed))
        .ifPresent(sightings::add);
  }

  private static Optional<Sighting> trim(Words words, Sighting sighting) {
    int first = sighting.first();
    int end = sighting.end();
    while (first < end && STRIPPED.contains(words.lower(sighting.sentence(), first))) {
      first++;
    }
    while (end > first && STRIPPED.contains(words.lower(sighting.sentence(), end - 1))) {
      end--;
    }
    return first < end ? Optional.of(sighting.withTokens(first, end)) : Optional.empty();
  }

  private static boolean isSound(Words words, Sighting sighting) {
    String text = words.text(sighting);
    boolean capital = text.chars().anyMatch(Character::isUpperCase);
    boolean common =
        sighting.length() == 1
            && words.tag(sighting.sentence(), sighting.first()).matches("PRON|DET|ADP|AUX|CCONJ");
    return capital && !common && !NO_NAMES.contains(text);
  }

  /** Known names side by side that were seen as one, as in "Syria and Iraq". */
  private boolean isList(Words words, Sighting sighting) {
    List<String> forms = words.forms(sighting.sentence()).subList(sighting.first(), sighting.end());
    List<Match> known = knowledge.match(forms);
    int covered = known.stream().mapToInt(match -> match.end() - match.first()).sum();
    long between = forms.stream().filter(BETWEEN::contains).count();
    return known.size() > 1 && covered + between >= forms.size();
  }
}
