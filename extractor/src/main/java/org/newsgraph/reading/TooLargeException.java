package org.newsgraph.reading;

import java.io.IOException;

/** A limit was passed; the message tells people which, and what to do. */
final class TooLargeException extends IOException {

  TooLargeException(String message) {
    super(message);
  }
}
