package org.newsgraph.pipeline;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Ends a run early and cleanly: no further input is read, what was begun is finished. Workers are
 * not interrupted, since an interrupt in the middle of a write would close the store's files.
 * Thread-safe.
 */
public final class StopSignal {

  private volatile boolean given;

  /** From now on the inputs are at their end. */
  public void give() {
    given = true;
  }

  /** Whether the run was to end early. */
  public boolean isGiven() {
    return given;
  }

  /** The inputs, which end when the signal is given. */
  public <I> Iterator<I> stopping(Iterator<I> inputs) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !given && inputs.hasNext();
      }

      @Override
      public I next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return inputs.next();
      }
    };
  }
}
