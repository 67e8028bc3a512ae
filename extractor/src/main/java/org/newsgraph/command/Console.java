package org.newsgraph.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param out what was asked for
 * @param err progress and messages
 * @param terminal whether a person watches {@code err}, so that a bar may be drawn
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

  /**
   * Set by the launcher, which can tell: {@link System#console()} answers for input and output
   * together, and differently by Java version.
   */
  static final String TERMINAL = "newsgraph.terminal";

  /** The streams of this process, in UTF-8. */
  static Console system() {
    boolean terminal = Boolean.getBoolean(TERMINAL);
    return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), terminal);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
