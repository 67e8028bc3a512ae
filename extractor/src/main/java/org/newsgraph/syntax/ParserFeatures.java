package org.newsgraph.syntax;

/**
 * What the parser sees of a state, as 64-bit hashes: words, tags and relations at the top of the
 * stack and ahead, alone and combined (after Zhang and Nivre 2011). Not for sharing: one per
 * sentence.
 */
final class ParserFeatures {

  private static final int NOTHING = 0x51ed270b;
  private static final int ROOT = 0x2127599b;

  private final int[] words;
  private final int[] tags;
  private final long[] hashes = new long[96];
  private int count;

  ParserFeatures(int[] words, int[] tags) {
    this.words = words;
    this.tags = tags;
  }

  /** The hashes of the last state, of which {@link #count()} are set. */
  long[] hashes() {
    return hashes;
  }

  int count() {
    return count;
  }

  private int word(int at) {
    return of(words, at);
  }

  private int tag(int at) {
    return of(tags, at);
  }

  private static int of(int[] values, int at) {
    if (at < 0) {
      return NOTHING;
    }
    return at < values.length ? values[at] : ROOT;
  }

  private void add(int a, int b, int c, int d) {
    long hash = count + 1L;
    hash = (hash * 0x9E3779B97F4A7C15L) ^ a;
    hash = (hash * 0x9E3779B97F4A7C15L) ^ b;
    hash = (hash * 0x9E3779B97F4A7C15L) ^ c;
    hash = (hash * 0x9E3779B97F4A7C15L) ^ d;
    hash ^= hash >>> 32;
    hash *= 0xD6E8FEB86659FD93L;
    hash ^= hash >>> 32;
    hashes[count++] = hash;
  }

  private void add(int a, int b, int c) {
    add(a, b, c, 7);
  }

  private void add(int a, int b) {
    add(a, b, 11, 7);
  }

  private void add(int a) {
    add(a, 13, 11, 7);
  }

  /** Reads a state. */
  void read(ParserState state) {
    count = 0;
    add(1);
    int s0 = state.stacked(0);
    int s1 = state.stacked(1);
    int n0 = state.ahead(0);
    single(s0, s1, state.stacked(2), n0, state.ahead(1), state.ahead(2));
    pairs(s0, s1, n0, state.ahead(1));
    children(state, s0, s1, n0);
    shape(state, s0, s1, n0);
  }

  private void single(int s0, int s1, int s2, int n0, int n1, int n2) {
    for (int at : new int[] {s0, s1, n0, n1, n2}) {
      add(word(at));
      add(tag(at));
      add(word(at), tag(at));
    }
    add(tag(s2));
    add(tag(n0), tag(n1));
    add(word(n0), tag(n1));
    add(tag(n0), word(n1));
    add(tag(n0), tag(n1), tag(n2));
    add(tag(s0), tag(n0), tag(n1));
    add(tag(s0), tag(n0), tag(n1), tag(n2));
    add(tag(s1), tag(s0), tag(n0));
    add(tag(s2), tag(s1), tag(s0));
    add(tag(s1), tag(s0), tag(n0), tag(n1));
    add(word(s0), tag(n0), tag(n1));
    add(tag(s1), word(s0), tag(n0));
    add(tag(s1), tag(s0), word(n0));
    add(word(s1), tag(s0), tag(n0));
    add(tag(s2), tag(s1), tag(s0), tag(n0));
    // neighbours in the sentence
    add(tag(n0 - 1), tag(n0));
    add(tag(s0), tag(s0 < 0 ? s0 : s0 + 1));
    add(tag(s0), s0 > 0 ? tag(s0 - 1) : NOTHING);
    add(word(s0), s0 > 0 ? word(s0 - 1) : NOTHING);
  }

  private void pairs(int s0, int s1, int n0, int n1) {
    add(word(s0), word(n0));
    add(word(s0), tag(n0));
    add(tag(s0), word(n0));
    add(tag(s0), tag(n0));
    add(word(s0), tag(s0), tag(n0));
    add(tag(s0), word(n0), tag(n0));
    add(word(s0), word(s1));
    add(word(s0), tag(s1));
    add(tag(s0), word(s1));
    add(tag(s0), tag(s1));
    add(tag(s0), tag(s1), word(s1));
    add(word(s0), tag(s0), tag(s1));
    add(word(s1), word(n0));
    add(tag(s1), tag(n0));
    add(tag(s0), word(n1));
  }

  private void children(ParserState state, int s0, int s1, int n0) {
    int left = state.leftmost(s0);
    int right = state.rightmost(s0);
    int ahead = state.leftmost(n0);
    int under = state.rightmost(s1);
    add(tag(s0), label(state, left), tag(left));
    add(tag(s0), label(state, right), tag(right));
    add(tag(n0), label(state, ahead), tag(ahead));
    add(tag(s1), label(state, under), tag(under));
    add(tag(s1), label(state, state.leftmost(s1)), tag(s0));
    add(tag(s0), tag(left), tag(n0));
    add(tag(s0), tag(right), tag(n0));
    add(tag(s0), tag(ahead), tag(n0));
    add(tag(s1), tag(under), tag(s0));
    add(tag(s1), tag(right), tag(s0));
    add(tag(s0), label(state, left), label(state, state.secondLeft(s0)), tag(n0));
    add(tag(s0), label(state, right), label(state, state.secondRight(s0)), tag(n0));
    add(tag(n0), label(state, ahead), label(state, state.secondLeft(n0)), tag(s0));
    add(word(s0), label(state, right), tag(n0));
    add(word(s1), label(state, under), tag(s0));
    add(word(left), tag(s0), tag(n0));
    add(word(right), tag(s0), tag(s1));
    add(word(ahead), tag(n0), tag(s0));
  }

  private static int label(ParserState state, int at) {
    return at < 0 ? NOTHING : state.labels[at];
  }

  private void shape(ParserState state, int s0, int s1, int n0) {
    int distance = s0 < 0 ? 0 : bucket(n0 - s0);
    int inner = s1 < 0 ? 0 : bucket(s0 - s1);
    add(tag(s0), tag(n0), distance);
    add(word(s0), distance);
    add(word(n0), distance);
    add(tag(s0), tag(s1), inner);
    add(word(s0), state.leftCount(s0), state.rightCount(s0));
    add(tag(s0), state.leftCount(s0), state.rightCount(s0), tag(n0));
    add(tag(s1), state.leftCount(s1), state.rightCount(s1), tag(s0));
    add(tag(n0), state.leftCount(n0), tag(s0));
    add(word(n0), state.leftCount(n0));
  }

  private static int bucket(int distance) {
    if (distance <= 4) {
      return distance;
    }
    return distance <= 10 ? 5 : 6;
  }
}
