package org.newsgraph.store;

import java.io.IOException;

/** The store cannot be used; the message is one line and says what to do. */
public final class StoreException extends IOException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
