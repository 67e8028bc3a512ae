package org.newsgraph.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.document.Span;
import org.newsgraph.document.Title;
import org.newsgraph.document.TokenIndex;

/** Gathers the names of an article into entities by alias rules. Immutable. */
final class NameGatherer {

  private final CanonicalNames known;
  private final Nouns nouns;

  NameGatherer(CanonicalNames known, Nouns nouns) {
    this.known = known;
    this.nouns = nouns;
  }

  void gather(Discourse discourse) {
    List<Mention> names = new ArrayList<>();
    discourse
        .document
        .get(Layers.NAMES)
        .forEach(found -> names.addAll(aroundTitle(discourse, found)));
    for (Mention found : names) {
      Mention name = retyped(discourse, beforeTitle(discourse, found));
      String form = discourse.document.words(name.span()).replaceAll("\\s+", " ");
      Optional<String> canonical = known.canonical(form, name.type());
      Draft draft =
          sameKnown(discourse, name.type(), canonical)
              .or(() -> bracketed(discourse, name))
              .or(() -> sameName(discourse, name.type(), form))
              .orElseGet(() -> new Draft(name.type(), canonical));
      draft.forms.add(form);
      discourse.put(draft, name);
      if (name.type() == EntityType.PERSON) {
        describe(discourse, draft, name, form);
      }
    }
  }

  /** Of "California Governor Ana Kovač", taken for one name, the two names. */
  private List<Mention> aroundTitle(Discourse discourse, Mention name) {
    boolean mayHoldTitle =
        name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION;
    TokenIndex tokens = discourse.tokens;
    Optional<Title> inside =
        discourse.document.within(Layers.TITLES, name.span()).stream()
            .filter(title -> title.span().end() < name.span().end())
            .findFirst();
    if (!mayHoldTitle || inside.isEmpty()) {
      return List.of(name);
    }
    int first = tokens.first(name.span());
    int title = tokens.first(inside.get().span());
    int behind = tokens.end(inside.get().span());
    int end = tokens.end(name.span());
    boolean person = name.type() == EntityType.PERSON || isFullName(tokens, behind, end);
    if (!person || !isCapital(tokens, behind)) {
      return List.of(name);
    }
    List<Mention> parts = new ArrayList<>();
    if (title > first) {
      Span before = tokens.span(first, title);
      parts.add(new Mention(before, name.kind(), typeOf(discourse, before, name), name.origin()));
    }
    Span rest = tokens.span(behind, end);
    parts.add(new Mention(rest, name.kind(), EntityType.PERSON, name.origin()));
    return parts;
  }

  /** Two or three capitalised words of no body, as "Ana Kovač". */
  private static boolean isFullName(TokenIndex tokens, int first, int end) {
    boolean capital = end - first >= 2 && end - first <= 3;
    for (int i = first; i < end; i++) {
      capital &= isCapital(tokens, i);
    }
    return capital;
  }

  private static boolean isCapital(TokenIndex tokens, int token) {
    return !tokens.word(token).isEmpty() && Character.isUpperCase(tokens.word(token).charAt(0));
  }

  /** Of "U.S. Defense" in "U.S. Defense Secretary" what goes before the title. */
  private Mention beforeTitle(Discourse discourse, Mention name) {
    Optional<Span> before =
        discourse.document.get(Layers.TITLES).stream()
            .map(Title::span)
            .filter(title -> title.overlaps(name.span()))
            .filter(title -> name.span().start() < title.start())
            .filter(title -> title.end() > name.span().end())
            .findFirst()
            .map(title -> upTo(discourse, name.span().start(), title.start()));
    return before
        .map(span -> new Mention(span, name.kind(), typeOf(discourse, span, name), name.origin()))
        .orElse(name);
  }

  private static Span upTo(Discourse discourse, int start, int end) {
    TokenIndex tokens = discourse.tokens;
    return tokens.span(tokens.from(start), Math.max(tokens.from(start) + 1, tokens.from(end)));
  }

  private EntityType typeOf(Discourse discourse, Span span, Mention name) {
    String form = discourse.document.words(span);
    if (known.canonical(form, EntityType.COUNTRY).isPresent()) {
      return EntityType.COUNTRY;
    }
    boolean place = known.canonical(form, EntityType.PLACE).isPresent();
    boolean cut = name.type() == EntityType.PERSON;
    return place ? EntityType.PLACE : cut ? EntityType.ORGANIZATION : name.type();
  }

  /** A body or place that bears a title, or the surname of a person told of, is a person. */
  private static Mention retyped(Discourse discourse, Mention name) {
    boolean doubtful = name.type() == EntityType.ORGANIZATION || name.type() == EntityType.PLACE;
    if (!doubtful) {
      return name;
    }
    String form = discourse.document.words(name.span());
    boolean surname =
        form.indexOf(' ') < 0
            && discourse.drafts.stream()
                .filter(draft -> draft.type == EntityType.PERSON)
                .flatMap(draft -> draft.forms.stream())
                .anyMatch(full -> full.endsWith(" " + form));
    boolean titled =
        form.matches("\\p{Lu}[\\p{L}.'’-]+( \\p{Lu}[\\p{L}.'’-]*){1,2}")
            && name.origin().rule().contains("finder")
            && discourse.titleBefore(discourse.tokens.first(name.span())).isPresent();
    return surname || titled
        ? new Mention(name.span(), name.kind(), EntityType.PERSON, name.origin())
        : name;
  }

  private static Optional<Draft> sameKnown(
      Discourse discourse, EntityType type, Optional<String> canonical) {
    return canonical.flatMap(name ->
        discourse.drafts.stream()
            .filter(draft -> draft.type == type)
            .filter(draft -> draft.canonical.filter(name::equals).isPresent())
            .findFirst());
  }

  /** "Islamic State (IS)": the name in brackets is another name of the one before. */
  private static Optional<Draft> bracketed(Discourse discourse, Mention name) {
    TokenIndex tokens = discourse.tokens;
    int first = tokens.first(name.span());
    boolean inBrackets =
        tokens.lower(first - 1).equals("(") && tokens.lower(tokens.end(name.span())).equals(")");
    boolean isShort = tokens.end(name.span()) - first == 1;
    return inBrackets && isShort
        ? discourse.draftAt(first - 2).filter(draft -> draft.type == name.type())
        : Optional.empty();
  }

  /** The one named most often among those whose name fits; the very name goes before a part. */
  private static Optional<Draft> sameName(Discourse discourse, EntityType type, String form) {
    Optional<Draft> same = Optional.empty();
    for (Draft draft : discourse.drafts) {
      if (draft.type != type) {
        continue;
      }
      if (draft.forms.stream().anyMatch(form::equalsIgnoreCase)) {
        return Optional.of(draft);
      }
      boolean fits = draft.forms.stream().anyMatch(other -> Aliases.same(type, form, other));
      if (fits && same.filter(b -> b.mentions.size() >= draft.mentions.size()).isEmpty()) {
        same = Optional.of(draft);
      }
    }
    return same;
  }

  /** Learns from the words around a person's name how the person may be described. */
  private void describe(Discourse discourse, Draft draft, Mention name, String form) {
    TokenIndex tokens = discourse.tokens;
    int first = tokens.first(name.span());
    learnGender(draft, nouns.gender(form.replaceAll(" .*", "")));
    discourse
        .titleBefore(first)
        .ifPresent(title -> {
          learn(draft, title);
          draft.body = bodyBefore(discourse, title);
        });
    learnGender(draft, nouns.gender(tokens.lower(first - 1)));
    discourse.document.get(Layers.TITLES).stream()
        .filter(title -> isApposition(discourse, name, title))
        .findFirst()
        .ifPresent(title -> learn(draft, title));
  }

  /** "U.S. Defense Secretary": the country whose name goes before a title. */
  private static Optional<Draft> bodyBefore(Discourse discourse, Title title) {
    return discourse
        .draftAt(discourse.tokens.first(title.span()) - 1)
        .filter(body -> body.type == EntityType.COUNTRY || body.type == EntityType.ORGANIZATION);
  }

  private void learn(Draft draft, Title title) {
    String value = title.value().toLowerCase(Locale.ROOT).replaceAll(" (of|for) .*", "");
    String noun = value.substring(value.lastIndexOf(' ') + 1);
    draft.nouns.add(noun);
    draft.nouns.add(value);
    learnGender(draft, nouns.gender(noun));
  }

  private static void learnGender(Draft draft, Gender gender) {
    if (draft.gender == Gender.UNKNOWN) {
      draft.gender = gender;
    }
  }

  /** "Ana Kovač, the mayor of Split": a title a few words behind the comma. */
  private static boolean isApposition(Discourse discourse, Mention name, Title title) {
    TokenIndex tokens = discourse.tokens;
    int comma = tokens.end(name.span());
    int first = tokens.first(title.span());
    if (!tokens.lower(comma).equals(",") || first <= comma || first > comma + 5) {
      return false;
    }
    for (int i = comma + 1; i < first; i++) {
      if (tokens.tag(i).equals("VERB") || tokens.lower(i).equals(",")) {
        return false;
      }
    }
    return true;
  }
}
