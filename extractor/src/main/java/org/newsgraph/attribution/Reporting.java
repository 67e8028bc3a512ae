package org.newsgraph.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.coreference.MentionIndex;
import org.newsgraph.coreference.MentionIndex.Place;
import org.newsgraph.coreference.Quotations;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Span;
import org.newsgraph.document.Statement;
import org.newsgraph.document.TokenIndex;

/** Finds the statements of one document. Used by one thread. */
final class Reporting {

  private static final double MOSTLY = 0.8;

  final TokenIndex tokens;
  private final Document document;
  private final MentionIndex mentions;
  private final List<Span> quotations;
  private final Cues cues;
  private final SpeakerFinder speakers;
  private final ContentFinder contents;

  Reporting(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
    this.tokens = TokenIndex.of(document);
    this.mentions = MentionIndex.of(document, tokens);
    this.quotations = Quotations.in(document.text());
    this.speakers = new SpeakerFinder(document, tokens, mentions, cues);
    this.contents = new ContentFinder(document.text(), tokens, mentions, quotations, cues);
  }

  /** The statements whose cue stands in a sentence. */
  List<Statement> inSentence(int start, int end) {
    List<Statement> found = new ArrayList<>();
    List<Cues.Cue> here = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (!Quotations.holds(quotations, tokens.span(i))) {
        cues.at(tokens, i).ifPresent(here::add);
        accordingTo(i, start, end).ifPresent(found::add);
      }
    }
    Optional<Place> before = Optional.empty();
    for (int i = 0; i < here.size(); i++) {
      Cues.Cue cue = here.get(i);
      int limit = i + 1 < here.size() ? endBefore(here.get(i + 1), cue, end) : end;
      Optional<Place> speaker = speakers.find(cue, before);
      if (speaker.isPresent()) {
        before = speaker;
        for (Place one : speakers.together(speaker.get())) {
          statement(cue, one, limit).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** What is said at a cue ends where a participle or a coordinated verb takes up the report. */
  private int endBefore(Cues.Cue next, Cues.Cue cue, int end) {
    int i = next.verb() - 1;
    while (tokens.tag(i).equals("ADV")) {
      i--;
    }
    String word = tokens.lower(i);
    boolean takesUp =
        i > cue.end() + 2 && (word.equals("and") || word.equals("but") || word.equals(","));
    return takesUp ? i : end;
  }

  private Optional<Statement> statement(Cues.Cue cue, Place speaker, int end) {
    int from = Math.min(cue.verb(), speaker.first());
    int behind = Math.max(cue.end(), speaker.first() > cue.verb() ? speaker.end() : 0);
    boolean apart = speaker.first() < cue.verb() && cue.verb() - speaker.end() > 12;
    from = apart ? cue.verb() : withDeterminer(from);
    int limit = contents.limit(behind, end);
    return contents
        .find(cue, from, behind, limit)
        .filter(content -> isSaid(cue, content))
        .map(content -> make(speaker, tokens.span(cue.verb(), cue.end()), content, "cue"));
  }

  /** The first token of the phrase around a speaker: "the Croatian minister Ana Kovač". */
  private int withDeterminer(int from) {
    int i = from;
    while (tokens.together(i - 1, from)
        && Set.of("DET", "ADJ", "NOUN", "PROPN").contains(tokens.tag(i - 1))) {
      i--;
    }
    return i;
  }

  /** Cues of clauses ask for a verb or a quotation in what is said. */
  private boolean isSaid(Cues.Cue cue, Span content) {
    int first = tokens.first(content);
    int end = tokens.end(content);
    boolean hasVerb = hasVerb(first, end);
    boolean quoted = quotedShare(content) > 0;
    boolean other =
        cues.is("matter", cue.lemma())
            || cues.is("naming", cue.lemma())
            || cues.is("charge", cue.lemma());
    if (cues.is("rarely", cue.lemma()) && !quoted && !tokens.lower(first - 1).equals("that")) {
      return hasVerb && end - first > 3;
    }
    return hasVerb || quoted || (other && end - first > 1);
  }

  private double quotedShare(Span content) {
    int quoted = 0;
    for (Span quotation : quotations) {
      if (quotation.overlaps(content)) {
        quoted +=
            Math.min(quotation.end(), content.end()) - Math.max(quotation.start(), content.start());
      }
    }
    return (double) quoted / content.length();
  }

  private Optional<Statement> accordingTo(int token, int start, int end) {
    boolean according =
        tokens.lower(token).equals("according") && tokens.lower(token + 1).equals("to");
    if (!according) {
      return Optional.empty();
    }
    Optional<Place> source = source(token + 2, end);
    return source.flatMap(place -> {
      Span cue = tokens.span(token, token + 2);
      return besideSource(token, place.end(), start, end)
          .flatMap(contents::trim)
          .map(content -> make(place, cue, content, "according to"));
    });
  }

  private Optional<Place> source(int from, int end) {
    for (int i = from; i < Math.min(end, from + 8); i++) {
      Optional<Place> found = mentions.longestAt(i);
      if (found.isPresent()) {
        return Optional.of(authorBehind(personBehind(found.get())));
      }
      if (tokens.tag(i).equals("VERB") || tokens.lower(i).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Of "Reuters reporter Ana Kovač" the person. */
  private Place personBehind(Place place) {
    Place last = place;
    for (int i = place.end(); i < place.end() + 4; i++) {
      String tag = tokens.tag(i);
      if (!tag.equals("NOUN") && !tag.equals("PROPN") && !tag.equals("ADJ")) {
        break;
      }
      Optional<Place> next = mentions.longestAt(i).filter(p -> p.type() == EntityType.PERSON);
      if (next.isPresent()) {
        last = next.get();
        break;
      }
    }
    return last;
  }

  /** Of "a Twitter post by Ana Kovač" and "Orbis Bank's press office" the latter. */
  private Place authorBehind(Place place) {
    for (int i = place.end(); i < place.end() + 5; i++) {
      String word = tokens.lower(i);
      if (word.equals(",") || word.equals(".")) {
        break;
      }
      if (word.equals("'s") || word.equals("by")) {
        Optional<Place> next = mentions.longestAt(i + 1);
        if (next.isPresent()) {
          return personBehind(next.get());
        }
      }
    }
    return place;
  }

  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.tag(i).equals("VERB") || tokens.tag(i).equals("AUX")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Span> besideSource(int cue, int sourceEnd, int start, int end) {
    if (cue - start >= 3) {
      boolean interrupted = !hasVerb(start, cue) && hasVerb(sourceEnd, end);
      return Optional.of(tokens.span(start, interrupted ? end : cue));
    }
    for (int i = sourceEnd; i < Math.min(end - 2, sourceEnd + 15); i++) {
      if (tokens.lower(i).equals(",")) {
        return Optional.of(tokens.span(i + 1, end));
      }
    }
    return sourceEnd < end - 2 ? Optional.of(tokens.span(sourceEnd, end)) : Optional.empty();
  }

  private Statement make(Place speaker, Span cue, Span content, String rule) {
    boolean direct = quotedShare(content) >= MOSTLY;
    Set<Span> evidence = new LinkedHashSet<>();
    evidence.add(document.sentenceAt(cue).span());
    evidence.add(document.sentenceAt(content).span());
    Entity entity = speaker.entity();
    List<EntityId> about =
        mentions.within(content).stream().filter(id -> !id.equals(entity.id())).toList();
    return new Statement(
        entity.id(),
        cue,
        content,
        direct,
        about,
        List.copyOf(evidence),
        direct ? 0.9 : 0.8,
        new Origin("statements", rule));
  }
}
