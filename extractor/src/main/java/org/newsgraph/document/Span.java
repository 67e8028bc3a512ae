package org.newsgraph.document;

/**
 * A stretch of an article's text: half-open, counted in UTF-16 units of {@link Article#text()}.
 *
 * <p>What leaves the program (RDF, JSON) counts Unicode code points; the one mapping between the
 * two is {@link CodePoints}.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses empty and negative spans with {@link IllegalArgumentException}. */
  public Span {
    if (start < 0 || start >= end) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 units, at least 1. */
  public int length() {
    return end - start;
  }

  /** Whether every unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; touching spans do not. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words at this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then the longer first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
