package org.newsgraph.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A console in memory. */
final class Terminal {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console;
  private final ExtractorLoader loader;

  Terminal() {
    this("");
  }

  Terminal(String input) {
    this(input, Extractors::load);
  }

  Terminal(String input, ExtractorLoader loader) {
    this.loader = loader;
    this.console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
  }

  Console console() {
    return console;
  }

  int run(String... arguments) {
    return Main.run(arguments, console, loader);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
