package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.SourceMap.Segment;
import org.newsgraph.document.Span;

/**
 * The body of an article and its map to the characters that were read.
 *
 * @param text may be blank
 */
record Body(String text, SourceMap map) {

  /** A body of which nobody knows where it stood. */
  static Body unmapped(String text) {
    return new Body(text, SourceMap.UNKNOWN);
  }

  /**
   * Puts a body together from pieces of a source. Paragraphs are separated by a blank line; white
   * space is folded to one space; none stands at the ends of a paragraph.
   */
  static final class Builder {

    private static final int NOWHERE = -1;

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private String gap = "";
    private int gapFrom = NOWHERE;
    private int gapTo = NOWHERE;

    /** For a body made of pieces of this source. */
    Builder(String source) {
      this.source = source;
    }

    /** A stretch of the source as it stands, white space folded. */
    void append(int start, int end) {
      for (int i = start; i < end; i++) {
        append(source.charAt(i), i, i + 1);
      }
    }

    /** A character that stands for a stretch of the source. */
    void append(char c, int start, int end) {
      if (isSpace(c)) {
        if (gap.isEmpty()) {
          gap = " ";
          gapFrom = start;
        }
        gapTo = gap.equals(" ") ? end : gapTo;
        return;
      }
      closeGap();
      put(c, start, end);
    }

    /** Text of unknown origin, white space folded. */
    void append(String made) {
      for (int i = 0; i < made.length(); i++) {
        append(made.charAt(i), NOWHERE, NOWHERE);
      }
    }

    /** A line ends, but not the paragraph; a second line break in a row ends that too. */
    void lineBreak() {
      gap = gap.startsWith("\n") ? "\n\n" : "\n";
      gapFrom = NOWHERE;
      gapTo = NOWHERE;
    }

    /** A paragraph ends. Harmless where none has begun. */
    void paragraphBreak() {
      gap = "\n\n";
      gapFrom = NOWHERE;
      gapTo = NOWHERE;
    }

    /** Units so far. */
    int length() {
      return text.length();
    }

    /** What was put together. */
    Body build() {
      return new Body(text.toString(), new SourceMap(segments()));
    }

    private void closeGap() {
      if (!text.isEmpty()) {
        for (int i = 0; i < gap.length(); i++) {
          put(gap.charAt(i), gapFrom, gapTo);
        }
      }
      gap = "";
      gapFrom = NOWHERE;
      gapTo = NOWHERE;
    }

    private void put(char c, int start, int end) {
      int at = text.length();
      if (at == from.length) {
        from = Arrays.copyOf(from, at * 2);
        to = Arrays.copyOf(to, at * 2);
      }
      from[at] = start;
      to[at] = end;
      text.append(c);
    }

    private List<Segment> segments() {
      List<Segment> segments = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int end = start + 1;
        while (end < text.length() && continues(start, end)) {
          end++;
        }
        if (from[start] != NOWHERE && to[end - 1] > from[start]) {
          segments.add(
              new Segment(new Span(start, end), new Span(from[start], to[end - 1]), exact(start)));
        }
        start = end;
      }
      return segments;
    }

    /** Whether the unit at {@code at} belongs to the segment that begins at {@code start}. */
    private boolean continues(int start, int at) {
      if (from[at] == NOWHERE || from[start] == NOWHERE) {
        return from[at] == from[start];
      }
      boolean touches = from[at] == to[at - 1];
      boolean samePiece = from[at] == from[at - 1] && to[at] == to[at - 1];
      return exact(at) == exact(start) && (touches || (samePiece && !exact(at)));
    }

    private boolean exact(int at) {
      return from[at] != NOWHERE
          && to[at] == from[at] + 1
          && source.charAt(from[at]) == text.charAt(at);
    }
  }

  /** White space as a reader of the page sees it: all of Unicode's, and no-break spaces. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F';
  }
}
