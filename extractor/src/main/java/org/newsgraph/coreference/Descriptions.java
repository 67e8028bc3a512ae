package org.newsgraph.coreference;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Phrase;
import org.newsgraph.document.Span;
import org.newsgraph.document.TokenIndex;

/** Gives the descriptions of an article ("the official", "35 diplomats") to entities. Immutable. */
final class Descriptions {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "my", "our");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "some", "any", "no", "several", "many", "few", "other", "more");
  private static final Set<String> BE = Set.of("be", "become", "remain");

  private final Nouns nouns;

  Descriptions(Nouns nouns) {
    this.nouns = nouns;
  }

  /**
   * The description that a phrase gives.
   *
   * @param first its first token, without article
   * @param head its head word
   * @param end token behind its last one, with what follows behind "of" and "for"
   */
  private record Description(EntityType type, int first, int head, int end, String noun) {}

  /** Reads one phrase; does nothing where it describes no person, group, body or place. */
  void read(Discourse discourse, Phrase phrase) {
    TokenIndex tokens = discourse.tokens;
    int head = phrase.head();
    boolean taken = discourse.mentionAt(head).isPresent() || discourse.isName(head + 1);
    Optional<EntityType> type = taken ? Optional.empty() : nouns.type(tokens, head);
    if (type.isEmpty() || isPredicate(tokens, tokens.first(phrase.span()))) {
      return;
    }
    int first = tokens.first(phrase.span());
    while (first < head && ARTICLES.contains(tokens.lower(first))) {
      first++;
    }
    String noun = nouns.singular(tokens.lower(head));
    int end = endOf(discourse, head);
    if (type.get() == EntityType.PERSON && isTitleOf(discourse, head, end)) {
      return;
    }
    Description description = new Description(type.get(), first, head, end, noun);
    resolve(discourse, description).ifPresent(draft -> give(discourse, description, draft));
  }

  /** "the official called": a noun that the tagger took for an adjective. */
  boolean isMissed(TokenIndex tokens, int token) {
    boolean nounFollows =
        switch (tokens.tag(token + 1)) {
          case "NOUN", "PROPN", "ADJ", "NUM" -> true;
          default -> false;
        };
    return tokens.tag(token).equals("ADJ")
        && tokens.together(token - 1, token)
        && tokens.lower(token - 1).equals("the")
        && !nounFollows
        && nouns.type(tokens, token).isPresent();
  }

  private void give(Discourse discourse, Description description, Draft draft) {
    Span span = discourse.tokens.span(description.first(), description.end());
    Origin origin = new Origin("entities", "description");
    draft.nouns.add(description.noun());
    Gender gender = nouns.gender(description.noun());
    if (draft.gender == Gender.UNKNOWN) {
      draft.gender = gender;
    }
    discourse.put(draft, new Mention(span, MentionKind.NOMINAL, draft.type, origin));
    discourse.pass(draft, span);
  }

  /** "Prime Minister of Croatia Ana Kovač": a title before a name, no description. */
  private static boolean isTitleOf(Discourse discourse, int head, int end) {
    for (int i = head + 1; i <= end && discourse.tokens.together(i, head); i++) {
      if (discourse.isName(i)
          && discourse.draftAt(i).filter(d -> d.type == EntityType.PERSON).isPresent()) {
        return !discourse.tokens.lower(i - 1).matches("of|for|to");
      }
    }
    return false;
  }

  /** "is a politician" mentions nobody. */
  private static boolean isPredicate(TokenIndex tokens, int first) {
    int before = first - 1;
    while (tokens.tag(before).equals("ADV")) {
      before--;
    }
    boolean role = tokens.lower(before).equals("as");
    return tokens.together(before, first) && (role || BE.contains(tokens.lemma(before)));
  }

  /** With the phrase behind "of" or "for": "a spokesperson for the ministry". */
  private static int endOf(Discourse discourse, int head) {
    TokenIndex tokens = discourse.tokens;
    String link = tokens.lower(head + 1);
    if (!tokens.together(head, head + 1) || !(link.equals("of") || link.equals("for"))) {
      return head + 1;
    }
    return discourse.document.get(Layers.PHRASES).stream()
        .filter(phrase -> tokens.first(phrase.span()) == head + 2)
        .map(phrase -> tokens.end(phrase.span()))
        .max(Integer::compare)
        .orElse(head + 1);
  }

  private Optional<Draft> resolve(Discourse discourse, Description description) {
    return apposition(discourse, description)
        .or(() ->
            switch (description.type()) {
              case PERSON -> person(discourse, description);
              case GROUP -> group(discourse, description);
              case ORGANIZATION -> body(discourse, description);
              case COUNTRY -> country(discourse, description);
              case PLACE -> place(discourse, description);
              case EVENT -> Optional.empty();
            });
  }

  /** "Ana Kovač, the mayor of Split" and "the mayor of Split, Ana Kovač". */
  private static Optional<Draft> apposition(Discourse discourse, Description description) {
    TokenIndex tokens = discourse.tokens;
    int before = description.first() - 1;
    while (ARTICLES.contains(tokens.lower(before))) {
      before--;
    }
    Optional<Draft> earlier =
        tokens.lower(before).equals(",") && tokens.together(before, description.head())
            ? nameAt(discourse, before - 1, description.type())
            : Optional.empty();
    boolean isList = tokens.lower(description.end()).equals("and");
    if (earlier.isPresent() && !isList) {
      return earlier;
    }
    int end = description.end();
    if (!tokens.lower(end).equals(",") || !tokens.together(end, description.head())) {
      return Optional.empty();
    }
    boolean definite = DEFINITE.contains(tokens.lower(description.first() - 1));
    return nameAt(discourse, end + 1, description.type())
        .filter(draft -> definite || closes(discourse, end + 1));
  }

  /** Whether a comma follows the name at a token. */
  private static boolean closes(Discourse discourse, int token) {
    return discourse
        .mentionAt(token)
        .map(name -> discourse.tokens.lower(discourse.tokens.end(name.span())))
        .filter(","::equals)
        .isPresent();
  }

  private static Optional<Draft> nameAt(Discourse discourse, int token, EntityType type) {
    return discourse.isName(token)
        ? discourse.draftAt(token).filter(draft -> draft.type == type)
        : Optional.empty();
  }

  private Optional<Draft> person(Discourse discourse, Description description) {
    int token = description.first();
    String noun = description.noun();
    if (isIndefinite(discourse.tokens, description)) {
      return Optional.of(fresh(description));
    }
    boolean isBare = description.end() == description.head() + 1;
    Gender gender = nouns.gender(noun);
    Optional<Draft> byNoun =
        discourse.latest(
            token,
            draft ->
                draft.type == EntityType.PERSON
                    && draft.nouns.contains(noun)
                    && draft.gender.agrees(gender));
    if (byNoun.isPresent() && isBare) {
      return byNoun;
    }
    boolean mayBeAny = isBare && isThe(discourse, description) && nouns.fitsAnyPerson(noun);
    Optional<Draft> any =
        mayBeAny
            ? discourse.mostSalient(
                token, 2, draft -> draft.type == EntityType.PERSON && draft.gender.agrees(gender))
            : Optional.empty();
    return any.or(() -> Optional.of(fresh(description)));
  }

  private Optional<Draft> group(Discourse discourse, Description description) {
    boolean pointsBack = !isIndefinite(discourse.tokens, description) && isPlain(description);
    Optional<Draft> same =
        pointsBack
            ? discourse.latest(
                description.first(),
                draft -> draft.type == EntityType.GROUP && draft.nouns.contains(description.noun()))
            : Optional.empty();
    return same.or(() -> Optional.of(fresh(description)));
  }

  private Optional<Draft> body(Discourse discourse, Description description) {
    String noun = description.noun();
    int token = description.first();
    if (isIndefinite(discourse.tokens, description) || !isPlain(description)) {
      return Optional.of(fresh(description));
    }
    Optional<Draft> named =
        discourse.latest(
            token,
            draft ->
                draft.type == EntityType.ORGANIZATION
                    && (draft.nouns.contains(noun)
                        || draft.forms.stream()
                            .anyMatch(form -> Aliases.words(form).contains(noun))));
    Optional<Draft> any =
        named.isEmpty() && isThe(discourse, description) && nouns.fitsAnyBody(noun)
            ? discourse.mostSalient(
                token, 2, draft -> draft.type == EntityType.ORGANIZATION && draft.isNamed())
            : Optional.empty();
    return named.or(() -> any).or(() -> Optional.of(fresh(description)));
  }

  /** "the Chinese government", "the government of Taiwan", "the country". */
  private static Optional<Draft> country(Discourse discourse, Description description) {
    for (int i = description.first(); i < description.end(); i++) {
      Optional<Draft> inside =
          discourse
              .draftAt(i)
              .filter(d -> d.type == EntityType.COUNTRY || d.type == EntityType.PLACE);
      if (inside.isPresent()) {
        return description.noun().equals("government") ? inside : Optional.empty();
      }
    }
    if (!isPlain(description) || !isThe(discourse, description)) {
      return Optional.empty();
    }
    EntityType type = description.noun().equals("state") ? EntityType.PLACE : EntityType.COUNTRY;
    return description.noun().equals("government")
        ? discourse.mainCountry()
        : discourse.mostSalient(description.first(), 3, draft -> draft.type == type);
  }

  private static Optional<Draft> place(Discourse discourse, Description description) {
    return isPlain(description) && isThe(discourse, description)
        ? discourse.mostSalient(
            description.first(), 3, draft -> draft.type == EntityType.PLACE && draft.isNamed())
        : Optional.empty();
  }

  private static Draft fresh(Description description) {
    return new Draft(description.type(), Optional.empty());
  }

  /** Whether it is the noun alone. */
  private static boolean isPlain(Description description) {
    return description.first() == description.head() && description.end() == description.head() + 1;
  }

  private static boolean isThe(Discourse discourse, Description description) {
    return DEFINITE.contains(discourse.tokens.lower(description.first() - 1));
  }

  private static boolean isIndefinite(TokenIndex tokens, Description description) {
    return INDEFINITE.contains(tokens.lower(description.first() - 1))
        || INDEFINITE.contains(tokens.lower(description.first()))
        || tokens.tag(description.first()).equals("NUM");
  }
}
