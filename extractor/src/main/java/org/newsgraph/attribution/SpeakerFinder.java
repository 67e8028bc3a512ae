package org.newsgraph.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.coreference.MentionIndex;
import org.newsgraph.coreference.MentionIndex.Place;
import org.newsgraph.document.Document;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Predicate;
import org.newsgraph.document.TokenIndex;

/** Finds who speaks at a cue: the subject of its verb. Used for one document by one thread. */
final class SpeakerFinder {

  private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "from", "on", "with");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final int NEAR = 7;

  private final Document document;
  private final TokenIndex tokens;
  private final MentionIndex mentions;
  private final Cues cues;

  SpeakerFinder(Document document, TokenIndex tokens, MentionIndex mentions, Cues cues) {
    this.document = document;
    this.tokens = tokens;
    this.mentions = mentions;
    this.cues = cues;
  }

  /**
   * The speaker at a cue.
   *
   * @param before the speaker of the cue before it in the same sentence, for "and added"
   */
  Optional<Place> find(Cues.Cue cue, Optional<Place> before) {
    return agent(cue)
        .or(() -> inverted(cue))
        .or(() ->
            isParticiple(cue.verb()) ? before.or(() -> subjectOfSentence(cue.verb())) : none())
        .or(() -> onTheLeft(cue.verb(), before))
        .or(() -> parsed(cue.verb()))
        .filter(SpeakerFinder::canSpeak);
  }

  private static Optional<Place> none() {
    return Optional.empty();
  }

  private static boolean canSpeak(Place place) {
    return place.type() != EntityType.EVENT;
  }

  /** "was described by Kovač". */
  private Optional<Place> agent(Cues.Cue cue) {
    int aux = cue.verb() - 1;
    while (tokens.tag(aux).equals("ADV")) {
      aux--;
    }
    boolean passive = tokens.lemma(aux).equals("be");
    if (!passive && !tokens.lower(cue.end()).equals("by")) {
      return none();
    }
    for (int i = cue.end(); i < cue.end() + NEAR && tokens.together(i, cue.verb()); i++) {
      if (tokens.lower(i).equals("by")) {
        return firstWithin(i + 1, 4);
      }
    }
    return none();
  }

  /** A mention that begins within some words, with nothing but words of its phrase before it. */
  private Optional<Place> firstWithin(int from, int words) {
    for (int i = from; i <= from + words && tokens.together(i, from); i++) {
      Optional<Place> found = mentions.longestAt(i);
      if (found.isPresent()) {
        return titled(found.get());
      }
      boolean inPhrase =
          switch (tokens.tag(i)) {
            case "DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV" -> true;
            default -> false;
          };
      if (!inPhrase) {
        return none();
      }
    }
    return none();
  }

  /** Of "Croatian Prime Minister Ana Kovač" the person, not the country. */
  private Optional<Place> titled(Place place) {
    int i = place.end();
    while (tokens.together(i, place.first()) && isNominal(i)) {
      Optional<Place> next = mentions.longestAt(i);
      if (next.isPresent() && next.get().end() > place.end()) {
        return titled(next.get());
      }
      i++;
    }
    return Optional.of(place);
  }

  private boolean isNominal(int token) {
    return switch (tokens.tag(token)) {
      case "NOUN", "PROPN", "ADJ" -> true;
      default -> tokens.lower(token).equals("'s");
    };
  }

  /** '"…," said Kovač': a quotation or comma before, the speaker behind. */
  private Optional<Place> inverted(Cues.Cue cue) {
    String before = tokens.lower(cue.verb() - 1);
    boolean closes = before.equals("\"") || before.equals("”") || before.equals(",");
    boolean may = closes && !isParticiple(cue.verb()) && cues.is("clause", cue.lemma());
    Optional<Place> behind = may ? firstWithin(cue.end(), 5) : none();
    return before.equals(",") ? behind.filter(this::endsClause) : behind;
  }

  /** Whether nothing but a mark or an insertion follows. */
  private boolean endsClause(Place place) {
    return tokens.tag(place.end()).equals("PUNCT") || !tokens.together(place.end(), place.first());
  }

  private boolean isParticiple(int verb) {
    int before = verb - 1;
    while (tokens.tag(before).equals("ADV")) {
      before--;
    }
    return tokens.lower(verb).endsWith("ing") && !tokens.tag(before).equals("AUX");
  }

  private Optional<Place> subjectOfSentence(int token) {
    int start = tokens.sentenceStart(token);
    Optional<Place> first = none();
    for (int i = start; i < token; i++) {
      boolean verb = tokens.tag(i).equals("VERB") || tokens.tag(i).equals("AUX");
      if (verb) {
        Optional<Place> subject = onTheLeft(i, none());
        if (subject.isPresent()) {
          return subject;
        }
      }
      if (first.isEmpty()) {
        first = mentions.longestAt(i).filter(p -> p.type() != EntityType.PLACE);
      }
    }
    return first;
  }

  private Optional<Place> parsed(int verb) {
    return document.get(Layers.PREDICATES).stream()
        .filter(predicate -> predicate.token() == verb)
        .flatMap(predicate -> predicate.arguments().stream())
        .filter(argument -> argument.function() == Predicate.Function.SUBJECT)
        .map(argument -> tokens.first(argument.head()))
        .flatMap(head -> mentions.covering(head).stream())
        .findFirst();
  }

  private Optional<Place> onTheLeft(int verb, Optional<Place> before) {
    int i = verb - 1;
    while (tokens.together(i, verb) && isSkipped(i)) {
      i--;
    }
    if (!tokens.together(i, verb)) {
      return none();
    }
    String word = tokens.lower(i);
    if (RELATIVES.contains(word)) {
      return tokens.lower(i - 1).equals(",") ? ending(i - 1) : ending(i);
    }
    if (word.equals(",") || word.equals(")")) {
      return behindInsertion(i, before);
    }
    if (word.equals("and") || word.equals("but") || word.equals("then")) {
      return before.or(() -> subjectOfSentence(verb));
    }
    int last = i;
    return ending(last + 1)
        .filter(place -> !isCircumstance(place))
        .or(() -> possessor(last))
        .or(() -> isInPhrase(last) ? before.or(() -> subjectOfSentence(verb)) : none());
  }

  private boolean isSkipped(int token) {
    return switch (tokens.tag(token)) {
      case "ADV", "AUX" -> true;
      default -> TimeWords.ALL.contains(tokens.lower(token)) || isSkippedWord(tokens, token);
    };
  }

  private static boolean isSkippedWord(TokenIndex tokens, int token) {
    String word = tokens.lower(token);
    boolean onDay = word.equals("on") && TimeWords.ALL.contains(tokens.lower(token + 1));
    return onDay || word.equals("not") || word.equals("both") || word.equals("all");
  }

  /** "Kovač, the mayor of Split, said": the mention before the insertion. */
  private Optional<Place> behindInsertion(int comma, Optional<Place> before) {
    for (int i = comma - 1; tokens.together(i, comma); i--) {
      if (tokens.lower(i).equals(",") || tokens.lower(i).equals("(")) {
        Optional<Place> outer = ending(i);
        if (outer.isPresent() && outer.get().type() != EntityType.PLACE) {
          return outer;
        }
        break;
      }
    }
    return ending(comma).or(() -> before);
  }

  /** The subject whose phrase ends before a token: of nested phrases the outermost. */
  private Optional<Place> ending(int end) {
    return mentions.endingAt(end).stream().findFirst().map(this::outermost);
  }

  private Place outermost(Place place) {
    int before = place.first() - 1;
    while (tokens.tag(before).equals("DET") || tokens.tag(before).equals("ADJ")) {
      before--;
    }
    if (!LINKS.contains(tokens.lower(before))) {
      return place;
    }
    Optional<Place> outer = mentions.endingAt(before).stream().findFirst();
    return outer.filter(SpeakerFinder::canSpeak).map(this::outermost).orElse(place);
  }

  /** "on Twitter" in "and on Twitter said": no subject. */
  private boolean isCircumstance(Place place) {
    int before = place.first() - 1;
    while (tokens.tag(before).equals("DET")) {
      before--;
    }
    return Set.of("on", "in", "at", "via", "to").contains(tokens.lower(before));
  }

  private boolean isInPhrase(int token) {
    return ending(token + 1).filter(this::isCircumstance).isPresent();
  }

  /** Those who speak together with a speaker: "Kovač and Horvat said". */
  List<Place> together(Place speaker) {
    List<Place> all = new ArrayList<>(List.of(speaker));
    int and = speaker.first() - 1;
    while (Set.of("DET", "ADJ", "NOUN").contains(tokens.tag(and))) {
      and--;
    }
    if (tokens.lower(and).equals("and") && tokens.together(and, speaker.first())) {
      mentions.endingAt(and).stream()
          .findFirst()
          .filter(SpeakerFinder::canSpeak)
          .filter(other -> other.type() != EntityType.PLACE)
          .filter(other -> !other.entity().id().equals(speaker.entity().id()))
          .ifPresent(all::add);
    }
    return all;
  }

  /** "Kovač's statement said", "a statement by Kovač said". */
  private Optional<Place> possessor(int noun) {
    if (!cues.is("container", tokens.lemma(noun)) && !cues.is("container", tokens.lower(noun))) {
      return none();
    }
    for (int i = noun; i > noun - 5 && tokens.together(i, noun); i--) {
      Optional<Place> found = mentions.endingAt(i).stream().findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return none();
  }
}
