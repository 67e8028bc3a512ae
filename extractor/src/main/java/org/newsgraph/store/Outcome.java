package org.newsgraph.store;

/** What became of an article that was handed to the store. */
public enum Outcome {
  /** It was not there before. */
  NEW,
  /** Another version of it was there and is gone. */
  REPLACED,
  /** The same version was there; nothing was written. */
  UNCHANGED
}
