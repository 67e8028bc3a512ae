package org.newsgraph.reading;

import java.io.IOException;

/** The input is bad; the message tells people what is wrong with it. */
final class UnreadableArticleException extends IOException {

  UnreadableArticleException(String message) {
    super(message);
  }
}
