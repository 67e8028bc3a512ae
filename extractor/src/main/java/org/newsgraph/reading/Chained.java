package org.newsgraph.reading;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What comes of one part after the other, each part begun only when its turn comes. (A flat-mapped
 * stream would hold all that comes of a part.)
 *
 * @param <P> what a part is
 * @param <T> what comes of it
 */
final class Chained<P, T> implements Iterator<T> {

  private final Iterator<P> parts;
  private final Function<P, Iterator<T>> begin;
  private Iterator<T> current = Collections.emptyIterator();

  Chained(Iterator<P> parts, Function<P, Iterator<T>> begin) {
    this.parts = parts;
    this.begin = begin;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && parts.hasNext()) {
      current = begin.apply(parts.next());
    }
    return current.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all parts are read");
    }
    return current.next();
  }
}
