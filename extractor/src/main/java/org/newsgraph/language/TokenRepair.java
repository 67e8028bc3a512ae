package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.document.Span;

/**
 * Corrects the tokenizer where news text is unlike what it learned from: quotation marks, brackets
 * and dashes always stand alone, a possessive is cut off, and the stop of an abbreviation stays
 * with it.
 */
final class TokenRepair {

  /** Parts into which a token is cut; what lies between matches is cut too. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}.])['’](?:s|S|re|ve|ll|d|m)$" // possessives and short verbs
              + "|[\"“”«»()\\[\\]{}—–;!?…]+?" // never part of a word
              + "|[‘](?=\\p{L})" // opening quotation mark
              + "|(?<=\\p{L}s)['’]$|(?<=[.,])['’]$" // possessive of a plural, closing mark
              + "|(?<!\\p{N})[,:](?!\\p{N}|/)");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\p{L}\\.)+\\p{L}|\\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Adm|St|Jr|Sr"
              + "|Inc|Corp|Co|Ltd|Prof|Rev|Maj|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec");

  private TokenRepair() {}

  /** The corrected tokens of a sentence, in the order of the text. */
  static List<Span> repair(String words, List<Span> tokens) {
    List<Span> cut = new ArrayList<>();
    for (Span token : tokens) {
      addParts(words, token, cut);
    }
    return joinStops(words, cut);
  }

  private static void addParts(String words, Span token, List<Span> cut) {
    String form = token.of(words);
    if (form.length() == 1) {
      cut.add(token);
      return;
    }
    int start = 0;
    Matcher part = PART.matcher(form);
    while (part.find()) {
      add(token.start() + start, token.start() + part.start(), cut);
      add(token.start() + part.start(), token.start() + part.end(), cut);
      start = part.end();
    }
    add(token.start() + start, token.end(), cut);
  }

  private static void add(int start, int end, List<Span> cut) {
    if (start < end) {
      cut.add(new Span(start, end));
    }
  }

  /** An abbreviation takes the stop behind it, also at the sentence's end ("in the U.S."). */
  private static List<Span> joinStops(String words, List<Span> tokens) {
    List<Span> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      String form = token.of(words);
      boolean stopFollows =
          i + 1 < tokens.size()
              && tokens.get(i + 1).start() == token.end()
              && tokens.get(i + 1).of(words).equals(".");
      boolean last = i + 2 >= tokens.size();
      if (stopFollows && takesStop(form, last)) {
        joined.add(token.union(tokens.get(++i)));
      } else if (last && form.length() > 2 && form.endsWith(".") && !isAbbreviation(form)) {
        addWithStopCut(token, joined);
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean takesStop(String form, boolean last) {
    return ABBREVIATION.matcher(form).matches() && (!last || form.contains("."));
  }

  private static boolean isAbbreviation(String form) {
    return ABBREVIATION.matcher(form.substring(0, form.length() - 1)).matches();
  }

  private static void addWithStopCut(Span token, List<Span> joined) {
    joined.add(new Span(token.start(), token.end() - 1));
    joined.add(new Span(token.end() - 1, token.end()));
  }
}
