package org.newsgraph.coreference;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Span;
import org.newsgraph.document.TokenIndex;

/** Gives pronouns to entities by gender, number and what is most in mind. Stateless. */
final class Pronouns {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final int REACH = 8;

  private Pronouns() {}

  /** Resolves a pronoun of the third person; does nothing at other words. */
  static void read(Discourse discourse, int token) {
    String word = discourse.tokens.lower(token);
    Optional<Draft> found = Optional.empty();
    if (HE.contains(word)) {
      found = person(discourse, token, Gender.MAN);
    } else if (SHE.contains(word)) {
      found = person(discourse, token, Gender.WOMAN);
    } else if (THEY.contains(word)) {
      found =
          nearest(discourse, token, EntityType.GROUP)
              .or(() -> nearest(discourse, token, EntityType.ORGANIZATION, EntityType.COUNTRY));
    } else if (IT.contains(word) && !isEmptySubject(discourse.tokens, token)) {
      found =
          nearest(discourse, token, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.PLACE);
    }
    found.ifPresent(draft -> give(discourse, draft, token));
  }

  private static Optional<Draft> person(Discourse discourse, int token, Gender gender) {
    Optional<Draft> speaker =
        discourse.speaks(token, token + 1)
            ? lastSpeaker(discourse, token, gender)
            : Optional.empty();
    Optional<Draft> found =
        speaker.or(() ->
            discourse.mostSalient(
                token, 4, draft -> draft.type == EntityType.PERSON && draft.gender.agrees(gender)));
    found.filter(d -> d.gender == Gender.UNKNOWN).ifPresent(draft -> draft.gender = gender);
    return found;
  }

  /** Who spoke last: "he said" goes on with the same speaker. */
  private static Optional<Draft> lastSpeaker(Discourse discourse, int token, Gender gender) {
    int sentence = discourse.tokens.sentence(token);
    return discourse.drafts.stream()
        .filter(draft -> draft.type == EntityType.PERSON && draft.gender.agrees(gender))
        .filter(draft -> draft.lastSpeech >= 0 && draft.lastSpeech < token)
        .filter(draft -> sentence - discourse.tokens.sentence(draft.lastSpeech) <= 4)
        .max(Comparator.comparingInt(draft -> draft.lastSpeech));
  }

  private static Optional<Draft> nearest(Discourse discourse, int token, EntityType... types) {
    Set<EntityType> allowed = Set.of(types);
    return discourse.mostSalient(token, 1, draft -> allowed.contains(draft.type));
  }

  /** "It is clear that", "it was reported": nothing is meant. */
  private static boolean isEmptySubject(TokenIndex tokens, int token) {
    return tokens.lower(token).equals("it")
        && !tokens.tag(token + 1).equals("VERB")
        && !tokens.lemma(token + 1).equals("have");
  }

  private static void give(Discourse discourse, Draft draft, int token) {
    Span span = discourse.tokens.span(token);
    Origin origin = new Origin("entities", "pronoun");
    discourse.put(draft, new Mention(span, MentionKind.PRONOUN, draft.type, origin));
    discourse.pass(draft, span);
  }

  /** Resolves "I" and "we" in quotations, once all else is known. */
  static void readFirstPerson(Discourse discourse) {
    for (Span quotation : discourse.quotations) {
      Optional<Draft> speaker = speaker(discourse, quotation);
      if (speaker.isEmpty()) {
        continue;
      }
      int end = discourse.tokens.end(quotation);
      for (int i = discourse.tokens.first(quotation); i < end; i++) {
        int token = i;
        // "US" in capitals is a country that was named, not a pronoun
        if (discourse.mentionAt(token).isEmpty()) {
          firstPerson(speaker.get(), discourse.tokens.lower(token))
              .ifPresent(draft -> give(discourse, draft, token));
        }
      }
    }
  }

  private static Optional<Draft> firstPerson(Draft speaker, String word) {
    if (I.contains(word)) {
      return Optional.of(speaker).filter(d -> d.type == EntityType.PERSON);
    }
    if (WE.contains(word)) {
      return speaker.type == EntityType.PERSON ? speaker.body : Optional.of(speaker);
    }
    return Optional.empty();
  }

  /** Who stands beside the verb of saying that is nearest to a quotation. */
  private static Optional<Draft> speaker(Discourse discourse, Span quotation) {
    TokenIndex tokens = discourse.tokens;
    int first = tokens.first(quotation);
    int end = tokens.end(quotation);
    for (int step = 0; step < 30; step++) {
      for (int i : new int[] {end + step, first - 1 - step}) {
        boolean near = tokens.together(i, end - 1) || tokens.together(i, first);
        if (near && SpeechVerbs.holds(tokens.lemma(i)) && !isQuoted(discourse, i)) {
          Optional<Draft> found = beside(discourse, i);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> beside(Discourse discourse, int cue) {
    for (int step = 1; step <= REACH; step++) {
      for (int i : new int[] {cue - step, cue + step}) {
        Optional<Draft> found =
            discourse.tokens.together(i, cue) && !isQuoted(discourse, i)
                ? discourse.draftAt(i).filter(Pronouns::speaks)
                : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean speaks(Draft draft) {
    return draft.type != EntityType.PLACE && draft.type != EntityType.EVENT;
  }

  private static boolean isQuoted(Discourse discourse, int token) {
    return Quotations.holds(discourse.quotations, discourse.tokens.span(token));
  }
}
