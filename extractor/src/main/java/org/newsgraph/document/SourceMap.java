package org.newsgraph.document;

import java.util.List;
import java.util.Optional;

/**
 * Where the text of an article stands in what was read (the decoded characters of the file or
 * record).
 *
 * @param segments sorted by body, not overlapping; text between them was made by the reader
 *     (paragraph breaks)
 */
public record SourceMap(List<Segment> segments) {

  /** A map that knows nothing. */
  public static final SourceMap UNKNOWN = new SourceMap(List.of());

  /** Copies the list. */
  public SourceMap {
    segments = List.copyOf(segments);
  }

  /**
   * A stretch of the body and where it came from.
   *
   * @param exact whether both hold the same characters; otherwise (entities, escapes, folded white
   *     space) only their ends correspond
   */
  public record Segment(Span body, Span source, boolean exact) {}

  /**
   * Where a span of the body came from; where it begins or ends inside an inexact segment, the
   * whole of that segment. Empty where no part of it was read.
   */
  public Optional<Span> toSource(Span body) {
    Optional<Span> found = Optional.empty();
    for (Segment segment : segments) {
      if (segment.body().overlaps(body)) {
        Span part = segment.exact() ? shift(segment, body) : segment.source();
        found = Optional.of(found.map(before -> before.union(part)).orElse(part));
      }
    }
    return found;
  }

  private static Span shift(Segment segment, Span body) {
    int offset = segment.source().start() - segment.body().start();
    int start = Math.max(body.start(), segment.body().start());
    int end = Math.min(body.end(), segment.body().end());
    return new Span(start + offset, end + offset);
  }
}
