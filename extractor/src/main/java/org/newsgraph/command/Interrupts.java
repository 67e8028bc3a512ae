package org.newsgraph.command;

import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.newsgraph.pipeline.StopSignal;

/** While open, Ctrl-C and kill end the inputs and wait until the run has come to its end. */
final class Interrupts implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private final StopSignal signal = new StopSignal();

  Interrupts(Console console) {
    this.hook =
        new Thread(
            () -> {
              console.err().println("stopping: finishing what was begun");
              signal.give();
              await();
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The inputs, which end when the process is asked to. */
  <I> Iterator<I> stopping(Iterator<I> inputs) {
    return signal.stopping(inputs);
  }

  /** Whether the process was asked to end. */
  boolean stopped() {
    return signal.isGiven();
  }

  private void await() {
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // the hook is running, which is what it is for
    }
  }
}
