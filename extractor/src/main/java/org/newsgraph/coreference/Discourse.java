package org.newsgraph.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.document.Document;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Span;
import org.newsgraph.document.Title;
import org.newsgraph.document.TokenIndex;

/** What has been told of so far while an article is read from its start. Used by one thread. */
final class Discourse {

  final Document document;
  final TokenIndex tokens;
  final List<Span> quotations;
  final List<Draft> drafts = new ArrayList<>();

  private final Map<Integer, Mention> mentionAt = new HashMap<>();
  private final Map<Span, Draft> draftOf = new HashMap<>();

  Discourse(Document document) {
    this.document = document;
    this.tokens = TokenIndex.of(document);
    this.quotations = Quotations.in(document.text());
  }

  /**
   * Gives a mention to an entity, unless its words were given to one before: no two share a
   * mention.
   */
  void put(Draft draft, Mention mention) {
    if (draftOf.containsKey(mention.span())) {
      return;
    }
    if (!drafts.contains(draft)) {
      drafts.add(draft);
    }
    draft.add(mention);
    draftOf.put(mention.span(), draft);
    for (int i = tokens.first(mention.span()); i < tokens.end(mention.span()); i++) {
      mentionAt.putIfAbsent(i, mention);
    }
  }

  /** The innermost mention that was put at a token: names before descriptions. */
  Optional<Mention> mentionAt(int token) {
    return Optional.ofNullable(mentionAt.get(token));
  }

  /** The entity mentioned at a token. */
  Optional<Draft> draftAt(int token) {
    return mentionAt(token).map(mention -> draftOf.get(mention.span()));
  }

  boolean isName(int token) {
    return mentionAt(token).filter(mention -> mention.kind() == MentionKind.NAME).isPresent();
  }

  /** Notes that the reading has come to a mention, so that it can be pointed back at. */
  void pass(Draft draft, Span mention) {
    int first = tokens.first(mention);
    draft.lastToken = Math.max(draft.lastToken, first);
    if (isSubject(first, tokens.end(mention))) {
      draft.lastSubject = Math.max(draft.lastSubject, first);
    }
    if (speaks(first, tokens.end(mention))) {
      draft.lastSpeech = Math.max(draft.lastSpeech, first);
    }
  }

  /** Whether a verb of saying stands right behind a mention, or right before it. */
  boolean speaks(int first, int end) {
    int next = end;
    while (tokens.tag(next).equals("ADV") || tokens.tag(next).equals("AUX")) {
      next++;
    }
    boolean said = tokens.together(next, first) && SpeechVerbs.holds(tokens.lemma(next));
    int before = first - 1;
    return said || (tokens.together(before, first) && SpeechVerbs.holds(tokens.lemma(before)));
  }

  /** Whether a verb follows and no preposition goes before. */
  private boolean isSubject(int first, int end) {
    int before = first - 1;
    while (tokens.together(before, first) && !isBoundary(tokens.tag(before))) {
      before--;
    }
    if (tokens.together(before, first) && tokens.tag(before).equals("ADP")) {
      return false;
    }
    int next = end;
    while (tokens.together(next, first) && tokens.tag(next).equals("ADV")) {
      next++;
    }
    boolean commaFollows = tokens.lower(next).equals(",") && before < tokens.sentenceStart(first);
    return tokens.together(next, first)
        && (tokens.tag(next).equals("VERB") || tokens.tag(next).equals("AUX") || commaFollows);
  }

  private static boolean isBoundary(String tag) {
    return switch (tag) {
      case "ADP", "VERB", "AUX", "PUNCT", "CCONJ", "SCONJ" -> true;
      default -> false;
    };
  }

  /** Sentences between an entity's last mention and a token; large where it was not yet told of. */
  int distance(Draft draft, int token) {
    return draft.lastToken < 0
        ? Integer.MAX_VALUE
        : tokens.sentence(token) - tokens.sentence(draft.lastToken);
  }

  /** The entity that is most in mind at a token, of those told of within some sentences. */
  Optional<Draft> mostSalient(int token, int sentences, Predicate<Draft> fits) {
    return drafts.stream()
        .filter(draft -> draft.lastToken >= 0 && draft.lastToken < token)
        .filter(draft -> distance(draft, token) <= sentences)
        .filter(fits)
        .max(Comparator.comparingDouble(draft -> salience(draft, token)));
  }

  private double salience(Draft draft, int token) {
    double score = -2.0 * distance(draft, token);
    if (draft.lastSubject >= 0) {
      score +=
          Math.max(0, 3.0 - 1.5 * (tokens.sentence(token) - tokens.sentence(draft.lastSubject)));
    }
    score += draft.isNamed() ? 0.5 : 0;
    score += Math.min(5, draft.mentions.size()) * 0.1;
    return score + draft.lastToken / 1e6;
  }

  /** The entity told of last among those that fit. */
  Optional<Draft> latest(int token, Predicate<Draft> fits) {
    return drafts.stream()
        .filter(draft -> draft.lastToken >= 0 && draft.lastToken < token)
        .filter(fits)
        .max(Comparator.comparingInt(draft -> draft.lastToken));
  }

  /** The country of which the article speaks most; of equals the first. */
  Optional<Draft> mainCountry() {
    return drafts.stream()
        .filter(draft -> draft.type == EntityType.COUNTRY)
        .reduce((one, other) -> other.mentions.size() > one.mentions.size() ? other : one);
  }

  /** The title that ends right before a token, if one does. */
  Optional<Title> titleBefore(int token) {
    return document.get(Layers.TITLES).stream()
        .filter(title -> tokens.end(title.span()) == token)
        .findFirst();
  }
}
