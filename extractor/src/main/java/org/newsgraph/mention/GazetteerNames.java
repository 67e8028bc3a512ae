package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityType;
import org.newsgraph.knowledge.KnowledgeBase;
import org.newsgraph.knowledge.KnowledgeBase.Candidate;
import org.newsgraph.knowledge.KnowledgeBase.Match;
import org.newsgraph.knowledge.KnownName.Use;

/**
 * Names that the gazetteer knows, with the type that fits the context: a seat of government is the
 * country where it acts and the place where something lies in it; a name of several things is the
 * one whose country the article names.
 */
final class GazetteerNames {

  private static final Set<String> PLACE_BEFORE =
      Set.of(
          "in",
          "at",
          "near",
          "to",
          "from",
          "around",
          "outside",
          "into",
          "through",
          "across",
          "toward",
          "towards",
          "over",
          "leaving",
          "via",
          "visit",
          "visited",
          "visiting",
          "reach",
          "reached",
          "left",
          "central",
          "downtown",
          "northern",
          "southern",
          "eastern",
          "western",
          "north",
          "south",
          "east",
          "west",
          "of",
          "capital",
          "city");

  private static final Set<String> COUNTRY_BEFORE =
      Set.of("with", "between", "against", "by", "that", "urged", "told", "accused", "blamed");

  private final KnowledgeBase knowledge;

  GazetteerNames(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The known names of a document.
   *
   * @param guesses what the name finder sees; it decides about names that may be common words
   */
  List<Sighting> find(Words words, List<Sighting> guesses) {
    List<List<Match>> matches = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < words.sentences(); i++) {
      List<Match> inSentence = isShouted(words, i) ? List.of() : knowledge.match(words.forms(i));
      matches.add(inSentence);
      inSentence.forEach(match -> addSure(match, named));
    }
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      for (Match match : matches.get(i)) {
        Optional<EntityType> type = choose(words, i, match, named, guesses);
        if (type.isPresent()) {
          found.add(
              new Sighting(
                  i, match.first(), match.end(), type.get(), "gazetteer", Sighting.GAZETTEER));
        }
      }
    }
    return found;
  }

  /** A sentence in capitals hides which words are acronyms. */
  private static boolean isShouted(Words words, int sentence) {
    List<String> longer = words.forms(sentence).stream().filter(w -> w.length() > 3).toList();
    return longer.size() > 2
        && longer.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ENGLISH)));
  }

  private static void addSure(Match match, Set<String> named) {
    for (Candidate candidate : match.candidates()) {
      if (!candidate.name().ambiguous()) {
        named.add(candidate.thing().id());
        candidate.thing().within().ifPresent(named::add);
      }
    }
  }

  private static Optional<EntityType> choose(
      Words words, int sentence, Match match, Set<String> named, List<Sighting> guesses) {
    List<Candidate> able = match.candidates().stream().filter(GazetteerNames::isMention).toList();
    if (able.isEmpty()) {
      return Optional.empty();
    }
    boolean seat = able.stream().anyMatch(c -> c.name().use() == Use.SEAT);
    Optional<EntityType> place =
        able.stream()
            .filter(c -> c.name().use() != Use.SEAT)
            .map(c -> c.thing().type())
            .findFirst();
    if (seat) {
      boolean acts = place.isEmpty() || acts(words, sentence, match);
      return acts ? Optional.of(EntityType.COUNTRY) : place;
    }
    List<Candidate> sure = able.stream().filter(c -> !c.name().ambiguous()).toList();
    return sure.isEmpty()
        ? doubtful(words, sentence, match, able, named, guesses)
        : Optional.of(sure.get(0).thing().type());
  }

  /** A people is a group, and the adjective of a region ("African") names no thing that acts. */
  private static boolean isMention(Candidate candidate) {
    return switch (candidate.name().use()) {
      case NAME, SEAT -> true;
      case ADJECTIVE -> candidate.thing().type() != EntityType.PLACE;
      case PEOPLE, CODE -> false;
    };
  }

  /** Whether a government acts or is spoken to here, rather than something lying in a city. */
  private static boolean acts(Words words, int sentence, Match match) {
    String before = words.lower(sentence, match.first() - 1);
    if (PLACE_BEFORE.contains(before) || words.form(sentence, match.end()).equals(",")) {
      return false;
    }
    if (COUNTRY_BEFORE.contains(before)) {
      return true;
    }
    int next = match.end();
    if (words.tag(sentence, next).equals("ADV")) {
      next++;
    }
    return words.tag(sentence, next).matches("VERB|AUX");
  }

  private static Optional<EntityType> doubtful(
      Words words,
      int sentence,
      Match match,
      List<Candidate> able,
      Set<String> named,
      List<Sighting> guesses) {
    Optional<Candidate> byContext =
        able.stream()
            .filter(c -> named.contains(c.thing().within().orElse(c.thing().id())))
            .findFirst();
    Optional<EntityType> byGuess =
        guesses.stream()
            .filter(g -> g.sentence() == sentence && g.first() == match.first())
            .filter(g -> g.end() == match.end())
            .map(Sighting::type)
            .findFirst();
    boolean fits =
        byGuess.isPresent()
            && able.stream().anyMatch(c -> near(c.thing().type()).equals(near(byGuess.get())));
    boolean inside = match.first() > 0 && words.isCapitalized(sentence, match.first());
    if (fits) {
      return byContext.or(() -> able.stream().findFirst()).map(c -> c.thing().type());
    }
    return byGuess.isEmpty() && inside ? byContext.map(c -> c.thing().type()) : Optional.empty();
  }

  private static EntityType near(EntityType type) {
    return type == EntityType.COUNTRY ? EntityType.PLACE : type;
  }
}
