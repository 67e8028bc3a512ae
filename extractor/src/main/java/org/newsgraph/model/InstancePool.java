package org.newsgraph.model;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends objects that only one thread at a time may use. Holds at most as many as were ever in use
 * at once, and holds them itself: nothing stays behind in threads that outlive it. Thread-safe.
 *
 * @param <T> what is lent
 */
public final class InstancePool<T> {

  private final Supplier<T> maker;
  private final ConcurrentLinkedDeque<T> idle = new ConcurrentLinkedDeque<>();

  /** A pool that makes a new object whenever all others are lent. */
  public InstancePool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** What the work gives, done with an object that no other thread uses meanwhile. */
  public <R> R use(Function<? super T, ? extends R> work) {
    T lent = idle.poll();
    if (lent == null) {
      lent = maker.get();
    }
    try {
      return work.apply(lent);
    } finally {
      idle.push(lent);
    }
  }
}
