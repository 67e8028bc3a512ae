package org.newsgraph.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.coreference.MentionIndex;
import org.newsgraph.coreference.MentionIndex.Place;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Title;
import org.newsgraph.document.TokenIndex;

/** Finds patterns in one document. Used by one thread. */
final class Matcher {

  private static final int GAP = 6;

  private final TokenIndex tokens;
  private final MentionIndex mentions;
  private final Map<Integer, Title> titles = new HashMap<>();

  Matcher(Document document, TokenIndex tokens, MentionIndex mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
    for (Title title : document.get(Layers.TITLES)) {
      titles.put(tokens.first(title.span()), title);
    }
  }

  /** All places where a pattern fits, at most one for each first token and subject. */
  List<Match> find(List<Element> pattern) {
    List<Match> found = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      fit(pattern, 0, Match.at(token)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Match> fit(List<Element> pattern, int at, Match match) {
    if (at == pattern.size()) {
      return Optional.of(match);
    }
    int token = match.end();
    if (token > match.first() && !tokens.together(token, match.first())) {
      return pattern.subList(at, pattern.size()).stream().allMatch(Matcher::mayBeMissing)
          ? Optional.of(match)
          : Optional.empty();
    }
    return switch (pattern.get(at)) {
      case Element.Repeated repeated -> fitRepeated(pattern, at, match, repeated);
      case Element.Gap gap -> fitGap(pattern, at, match);
      case Element.Not not ->
          not.words().contains(tokens.lower(token))
              ? Optional.empty()
              : fit(pattern, at + 1, match);
      case Element element -> firstOf(pattern, at + 1, step(element, match));
    };
  }

  private static boolean mayBeMissing(Element element) {
    return element instanceof Element.Repeated || element instanceof Element.Not;
  }

  private Optional<Match> firstOf(List<Element> pattern, int next, List<Match> ways) {
    for (Match way : ways) {
      Optional<Match> found = fit(pattern, next, way);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** As often as it goes first, then once less, down to not at all. */
  private Optional<Match> fitRepeated(
      List<Element> pattern, int at, Match match, Element.Repeated repeated) {
    List<Match> reached = new ArrayList<>(List.of(match));
    for (int times = 0; times < repeated.most(); times++) {
      List<Match> next = step(repeated.element(), reached.get(reached.size() - 1));
      if (next.isEmpty() || !tokens.together(next.get(0).end() - 1, match.first())) {
        break;
      }
      reached.add(next.get(0));
    }
    for (int i = reached.size() - 1; i >= 0; i--) {
      Optional<Match> found = fit(pattern, at + 1, reached.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> fitGap(List<Element> pattern, int at, Match match) {
    for (int end = match.end(); end <= match.end() + GAP; end++) {
      Optional<Match> found = fit(pattern, at + 1, match.upTo(end));
      if (found.isPresent()) {
        return found;
      }
      String tag = tokens.tag(end);
      if (tag.equals("VERB") || tag.equals("PUNCT") || tag.isEmpty()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The ways in which one element fits at the end of what was matched so far. */
  private List<Match> step(Element element, Match match) {
    int token = match.end();
    return switch (element) {
      case Element.Word word -> one(word.words().contains(tokens.lower(token)), match);
      case Element.Lemma lemma -> one(isLemma(lemma.lemmas(), token), match);
      case Element.Tag tag -> one(isTagged(tag.tags(), token), match);
      case Element.TitleElement title ->
          Optional.ofNullable(titles.get(token))
              .map(found -> List.of(match.with(found).upTo(tokens.end(found.span()))))
              .orElse(List.of());
      case Element.Filler filler -> fillers(filler, match);
      case Element.Holder holder -> holders(holder, match);
      case Element.TitleHolder holder -> titleHolders(holder, match);
      case Element.Repeated repeated -> List.of();
      case Element.Gap gap -> List.of();
      case Element.Not not -> List.of();
    };
  }

  private boolean isLemma(Set<String> lemmas, int token) {
    return lemmas.contains(tokens.lemma(token))
        || (lemmas.contains(",") && tokens.lower(token).equals(","));
  }

  /** Words of names are no modifiers. */
  private boolean isTagged(Set<String> tags, int token) {
    return tags.contains(tokens.tag(token))
        && mentions.covering(token).stream().noneMatch(Place::isName);
  }

  private static List<Match> one(boolean fits, Match match) {
    return fits ? List.of(match.upTo(match.end() + 1)) : List.of();
  }

  private List<Match> fillers(Element.Filler filler, Match match) {
    List<Match> ways = new ArrayList<>();
    for (Place place : mentions.startingAt(match.end())) {
      if (filler.types().contains(place.type())) {
        ways.add(match.with(filler.role(), place).upTo(place.end()));
      }
    }
    return ways;
  }

  private List<Match> holders(Element.Holder holder, Match match) {
    List<Match> ways = new ArrayList<>();
    for (Place outer : mentions.startingAt(match.end())) {
      if (!holder.outer().types().contains(outer.type())) {
        continue;
      }
      for (int token = outer.first(); token < outer.end(); token++) {
        for (Place inner : mentions.startingAt(token)) {
          boolean inside = inner.end() <= outer.end() && !inner.equals(outer);
          if (inside && holder.inner().types().contains(inner.type())) {
            Match found = match.with(holder.outer().role(), outer);
            ways.add(found.with(holder.inner().role(), inner).upTo(outer.end()));
          }
        }
      }
    }
    return ways;
  }

  private List<Match> titleHolders(Element.TitleHolder holder, Match match) {
    List<Match> ways = new ArrayList<>();
    for (Place outer : mentions.startingAt(match.end())) {
      if (!holder.outer().types().contains(outer.type()) || outer.isName()) {
        continue;
      }
      for (int token = outer.first(); token < outer.end(); token++) {
        if (tokens.tag(token).equals("ADP")) {
          break;
        }
        Title title = titles.get(token);
        if (title != null && tokens.end(title.span()) <= outer.end()) {
          ways.add(match.with(holder.outer().role(), outer).with(title).upTo(outer.end()));
          break;
        }
      }
    }
    return ways;
  }
}
