package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.SourceMap.Segment;
import org.newsgraph.document.Span;

/** Maps a decoded string to its spelling in JSON. */
final class JsonSpelling {

  private JsonSpelling() {}

  /** Exact between escapes; each escape is a segment of its own. */
  static SourceMap map(String text, String source, Span place) {
    List<Segment> segments = new ArrayList<>();
    int unit = 0;
    int at = place.start();
    while (unit < text.length() && at < place.end()) {
      int run = 0;
      while (at + run < place.end() && source.charAt(at + run) != '\\') {
        run++;
      }
      if (run > 0) {
        segments.add(segment(unit, run, at, run, true));
        unit += run;
        at += run;
      } else {
        int width = source.charAt(at + 1) == 'u' ? 6 : 2;
        segments.add(segment(unit, 1, at, width, false));
        unit++;
        at += width;
      }
    }
    return new SourceMap(segments);
  }

  private static Segment segment(int unit, int units, int at, int width, boolean exact) {
    return new Segment(new Span(unit, unit + units), new Span(at, at + width), exact);
  }
}
