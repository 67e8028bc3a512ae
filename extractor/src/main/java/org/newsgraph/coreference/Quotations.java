package org.newsgraph.coreference;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.document.Span;

/**
 * The stretches of a text that stand in double quotation marks, straight or curly. A quotation that
 * is not closed ends with its paragraph and goes on with the next one that opens with a mark.
 */
public final class Quotations {

  private Quotations() {}

  /** The words between the marks, without the marks, in the order of the text. */
  public static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paragraphEnds = c == '\n';
      if (open < 0 && (c == '“' || c == '"' || c == '„')) {
        open = i + 1;
      } else if (open >= 0 && (c == '”' || c == '"' || paragraphEnds || c == '“')) {
        add(found, open, i);
        open = c == '“' ? i + 1 : -1;
      }
    }
    if (open >= 0) {
      add(found, open, text.length());
    }
    return List.copyOf(found);
  }

  private static void add(List<Span> found, int start, int end) {
    if (end > start) {
      found.add(new Span(start, end));
    }
  }

  /** Whether a span lies in one of the quotations. */
  public static boolean holds(List<Span> quotations, Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.contains(span));
  }
}
