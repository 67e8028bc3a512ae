package org.newsgraph.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.coreference.MentionIndex;
import org.newsgraph.document.Span;
import org.newsgraph.document.TokenIndex;

/**
 * Cuts what is said at a cue out of the text: the widest stretch, quotation marks at its ends left
 * out, the cue inside where it interrupts. Used for one document by one thread.
 */
final class ContentFinder {

  private static final Set<String> LEADS =
      Set.of("that", ",", ":", "\"", "“", "on", "in", "as", "to", "of", "for", "at", "it");
  private static final Set<String> ENDS =
      Set.of(
          "while", "whereas", "although", "though", "which", "but", "before", "after", "prompting");
  private static final String EDGES = " ,.;:\"“”—–-(\n…";

  private final String text;
  private final TokenIndex tokens;
  private final MentionIndex mentions;
  private final List<Span> quotations;
  private final Cues cues;

  ContentFinder(
      String text, TokenIndex tokens, MentionIndex mentions, List<Span> quotations, Cues cues) {
    this.text = text;
    this.tokens = tokens;
    this.mentions = mentions;
    this.quotations = quotations;
    this.cues = cues;
  }

  /**
   * What is said.
   *
   * @param from first token of cue and speaker
   * @param end token behind cue and speaker
   * @param limit token behind the last one that may belong to it: the next cue or the sentence's
   *     end
   */
  Optional<Span> find(Cues.Cue cue, int from, int end, int limit) {
    if (cues.is("naming", cue.lemma()) && tokens.lemma(cue.verb() - 1).equals("be")) {
      return trim(tokens.span(tokens.sentenceStart(from), limit));
    }
    boolean mayFollow = cues.is("clause", cue.lemma()) || cues.is("addressee", cue.lemma());
    boolean own = !tokens.together(from - 1, from) && !endsSentence(cue, end);
    Optional<Span> quotedBefore = mayFollow && !own ? quotationEndingAt(from) : Optional.empty();
    if (quotedBefore.isPresent()) {
      Optional<Span> after = quotationNear(end);
      Span content = widenLeft(quotedBefore.get(), from);
      return trim(after.map(content::union).map(this::goOn).orElseGet(() -> goOn(content, end)));
    }
    int start = tokens.sentenceStart(from);
    boolean commaBefore = tokens.lower(from - 1).equals(",") && from - start >= 4;
    boolean nothingBehind = isPunctuation(end) && end + 1 >= tokens.sentenceEnd(cue.verb());
    boolean interrupts = commaBefore && mayFollow && tokens.lower(end).equals(",");
    if (commaBefore && mayFollow && nothingBehind) {
      return trim(tokens.span(start, from - 1));
    }
    if (interrupts && !quotationNear(end).isPresent()) {
      return trim(tokens.span(start, limit));
    }
    return behind(cue, Math.max(end, cue.end()), limit);
  }

  /** Whether the sentence ends with cue and speaker, or with whom they told it. */
  private boolean endsSentence(Cues.Cue cue, int end) {
    int behind = end;
    if (cues.is("addressee", cue.lemma())) {
      behind = afterAddressee(end, tokens.sentenceEnd(cue.verb()));
    }
    return behind + 1 >= tokens.sentenceEnd(cue.verb());
  }

  private boolean isPunctuation(int token) {
    return tokens.tag(token).equals("PUNCT") || tokens.word(token).isEmpty();
  }

  private Optional<Span> behind(Cues.Cue cue, int end, int limit) {
    int first = afterLeads(cue, end, limit);
    if (first >= limit) {
      return Optional.empty();
    }
    Span content = tokens.span(first, limit);
    return trim(goOn(content));
  }

  /** Skips what stands between cue and content: "that", when and where it was said, to whom. */
  private int afterLeads(Cues.Cue cue, int end, int limit) {
    int first = end;
    if (cues.is("addressee", cue.lemma())) {
      first = afterAddressee(first, limit);
    }
    if (cues.is("charge", cue.lemma() + "-of") || cues.is("charge", cue.lemma() + "-for")) {
      for (int i = first; i < Math.min(limit, first + 7); i++) {
        if (tokens.lower(i).equals("of") || tokens.lower(i).equals("for")) {
          return i + 1;
        }
      }
    }
    boolean moved = true;
    while (moved && first < limit) {
      int next = afterCircumstance(first, limit);
      moved = next > first;
      first = next;
    }
    return first;
  }

  private int afterAddressee(int first, int limit) {
    int i = first;
    Optional<MentionIndex.Place> whom =
        mentions.longestAt(tokens.tag(first).equals("DET") ? first + 1 : first);
    if (whom.isPresent()) {
      return Math.min(limit, whom.get().end());
    }
    while (i < limit && Set.of("DET", "ADJ", "NOUN", "PROPN").contains(tokens.tag(i))) {
      i++;
      if (tokens.tag(i - 1).equals("NOUN")) {
        return i;
      }
    }
    return first;
  }

  /** One lead word, or one phrase of time or place with the word behind it. */
  private int afterCircumstance(int first, int limit) {
    String word = tokens.lower(first);
    if (isTime(first)) {
      return first + 1;
    }
    if ((word.equals("on") || word.equals("in")) && !mentionIsSubject(first + 1)) {
      int i = first + 1;
      while (i < limit && Set.of("DET", "ADJ", "PROPN", "NUM", "NOUN").contains(tokens.tag(i))) {
        i++;
        if (isTime(i - 1) || (!tokens.tag(i).equals("PROPN") && tokens.tag(i - 1).equals("NOUN"))) {
          break;
        }
      }
      return i < limit ? i : first;
    }
    boolean emptyIt = word.equals("it") && isQuote(first + 1);
    boolean lead = LEADS.contains(word) && !word.equals("it") && !word.equals("at");
    return emptyIt || lead ? first + 1 : first;
  }

  private boolean mentionIsSubject(int token) {
    return tokens.tag(token).equals("PRON");
  }

  private boolean isQuote(int token) {
    String word = tokens.lower(token);
    return word.equals("\"") || word.equals("“");
  }

  private boolean isTime(int token) {
    return TimeWords.ALL.contains(tokens.lower(token));
  }

  /** The quotation that closes right before a token, a comma left aside. */
  private Optional<Span> quotationEndingAt(int token) {
    if (token <= 0) {
      return Optional.empty();
    }
    int at = tokens.span(token - 1).end();
    return quotations.stream()
        .filter(quotation -> at - quotation.end() <= 3 && at - quotation.end() >= -1)
        .filter(quotation -> quotation.start() < at)
        .reduce((one, other) -> other);
  }

  /** The quotation that opens right behind a token, a comma or colon left aside. */
  private Optional<Span> quotationNear(int token) {
    if (token >= tokens.size()) {
      return Optional.empty();
    }
    int at = tokens.span(token).start();
    return quotations.stream().filter(q -> q.start() - at >= 0 && q.start() - at <= 4).findFirst();
  }

  /** A quotation that is only a part of the sentence before the cue takes that part with it. */
  private Span widenLeft(Span quotation, int from) {
    int start = tokens.span(tokens.sentenceStart(from - 1)).start();
    boolean opensSentence = quotation.start() - start <= 2;
    boolean startsEarlier = quotation.start() < start;
    return opensSentence || startsEarlier ? quotation : new Span(start, quotation.end());
  }

  /** Takes in quotations that follow without a word between. */
  private Span goOn(Span content) {
    return goOn(content, tokens.from(content.end() - 1) + 1);
  }

  private Span goOn(Span content, int clauseEnd) {
    Span grown = content;
    int reached =
        clauseEnd > 0 && clauseEnd <= tokens.size()
            ? Math.max(grown.end(), tokens.span(clauseEnd - 1).end())
            : grown.end();
    boolean quoted = isQuotedAtEnd(content) || reached > content.end();
    for (Span next : quotations) {
      boolean cut = next.start() <= grown.end() && next.end() > grown.end();
      boolean adjacent =
          next.start() > reached
              && text.substring(reached, next.start()).strip().matches("[.,\"”“\\s]*")
              && !hasOwnCue(next);
      if (quoted && (cut || adjacent)) {
        grown = new Span(grown.start(), next.end());
        reached = next.end();
      }
    }
    return grown;
  }

  private boolean isQuotedAtEnd(Span content) {
    return quotations.stream()
        .anyMatch(q -> q.start() < content.end() && q.end() >= content.end() - 3);
  }

  /**
   * Whether a cue outside the quotation stands right behind it: then it is a statement of its own.
   */
  private boolean hasOwnCue(Span quotation) {
    int from = tokens.from(quotation.end());
    int end = tokens.sentenceEnd(Math.max(0, from - 1));
    for (int i = from; i < Math.min(end, from + 12); i++) {
      if (cues.at(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Where the sentence's part that may belong to a cue ends. */
  int limit(int from, int sentenceEnd) {
    for (int i = from; i < sentenceEnd; i++) {
      boolean quoted = isInQuotation(i);
      if (quoted || i < from + 4) {
        continue;
      }
      if ((tokens.lower(i).equals(",") && ENDS.contains(tokens.lower(i + 1)))
          || tokens.lower(i).equals(";")
          || tokens.lower(i).equals("according")) {
        return i;
      }
    }
    return sentenceEnd;
  }

  private boolean isInQuotation(int token) {
    Span span = tokens.span(token);
    return quotations.stream().anyMatch(quotation -> quotation.contains(span));
  }

  /** Without punctuation and marks at its ends; empty where too little is left. */
  Optional<Span> trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - start >= 5 ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
