package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What went wrong, in one line for people. */
final class Failure {

  private Failure() {}

  static String line(Exception problem) {
    return switch (problem) {
      case CommandException told -> message(told);
      case NoSuchFileException gone -> message(gone) + ": no such file or folder";
      case AccessDeniedException denied -> message(denied) + ": access denied, check permissions";
      case InterruptedException stopped -> "stopped";
      case IOException io -> message(io);
      default ->
          "something went wrong that should not have ("
              + problem.getClass().getSimpleName()
              + ": "
              + message(problem)
              + "); call again with --verbose to see where";
    };
  }

  private static String message(Exception problem) {
    return Optional.ofNullable(problem.getMessage())
        .flatMap(text -> text.lines().findFirst())
        .orElse(problem.getClass().getSimpleName());
  }
}
