package org.newsgraph.model;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. Thread-safe. */
final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    Optional<T> known = made;
    return known.isPresent() ? known.get() : make();
  }

  private synchronized T make() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.orElseThrow();
  }
}
