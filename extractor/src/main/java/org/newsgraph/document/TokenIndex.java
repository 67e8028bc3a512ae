package org.newsgraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of a document, looked up by their index: what rules over words read. Indexes run from
 * 0; ranges are half-open. Immutable; safe to share between threads.
 */
public final class TokenIndex {

  private final Document document;
  private final List<Token> tokens;
  private final List<String> lower;

  private TokenIndex(Document document, List<Token> tokens, List<String> lower) {
    this.document = document;
    this.tokens = tokens;
    this.lower = lower;
  }

  /**
   * The tokens of a document.
   *
   * @throws IllegalStateException if the layer of tokens is missing
   */
  public static TokenIndex of(Document document) {
    List<Token> tokens = document.get(Layers.TOKENS);
    List<String> lower = new ArrayList<>();
    for (Token token : tokens) {
      lower.add(document.words(token.span()).toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    return new TokenIndex(document, tokens, List.copyOf(lower));
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The word as it stands in the text; empty text outside the document. */
  public String word(int index) {
    return isInside(index) ? document.words(tokens.get(index).span()) : "";
  }

  /** The word in lower case, with straight apostrophes; empty text outside the document. */
  public String lower(int index) {
    return isInside(index) ? lower.get(index) : "";
  }

  /** The lemma; empty text outside the document. */
  public String lemma(int index) {
    return isInside(index) ? tokens.get(index).lemma() : "";
  }

  /** The part of speech; empty text outside the document. */
  public String tag(int index) {
    return isInside(index) ? tokens.get(index).tag() : "";
  }

  /** Index of the token's sentence; -1 outside the document. */
  public int sentence(int index) {
    return isInside(index) ? tokens.get(index).sentence() : -1;
  }

  /** Whether two tokens stand in the same sentence. */
  public boolean together(int one, int other) {
    return isInside(one) && sentence(one) == sentence(other);
  }

  /** Where the token stands. */
  public Span span(int index) {
    return tokens.get(index).span();
  }

  /** The words from one token to before another. */
  public Span span(int from, int to) {
    return new Span(span(from).start(), span(to - 1).end());
  }

  /** Index of the first token that ends behind the given unit; {@link #size()} if there is none. */
  public int from(int unit) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the first token of a span. */
  public int first(Span span) {
    return from(span.start());
  }

  /** Index behind the last token of a span. */
  public int end(Span span) {
    int last = from(span.end() - 1);
    return isInside(last) && span(last).start() < span.end() ? last + 1 : last;
  }

  /** Index of the first token of the sentence in which a token stands. */
  public int sentenceStart(int index) {
    int start = index;
    while (together(start - 1, index)) {
      start--;
    }
    return start;
  }

  /** Index behind the last token of the sentence in which a token stands. */
  public int sentenceEnd(int index) {
    int end = index;
    while (together(end, index)) {
      end++;
    }
    return end;
  }

  private boolean isInside(int index) {
    return index >= 0 && index < tokens.size();
  }
}
