package org.newsgraph.command;

/** What the exit codes mean; part of every {@code --help}. */
final class Exit {

  /** All done; skipped and unchanged articles are no failure. */
  static final int DONE = 0;

  /** Done, but some articles failed; the report says which and why. */
  static final int SOME_FAILED = 1;

  /** The command line or the configuration is not understood. */
  static final int USAGE = 2;

  /** Nothing or not all was done, as the message says. */
  static final int FAILED = 3;

  private Exit() {}
}
