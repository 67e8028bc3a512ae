package org.newsgraph.command;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows that a run goes on. For one thread. */
sealed interface Progress extends AutoCloseable {

  /** One more input was dealt with. */
  void step(RunReport soFar);

  @Override
  void close();

  /** A bar on a terminal, plain lines otherwise. */
  static Progress on(Console console, String task) {
    return console.terminal()
        ? new Bar(console.err(), task)
        : new Lines(console.err(), System.nanoTime());
  }

  /** A bar without end, since nobody knows how many articles a source holds. */
  final class Bar implements Progress {

    private final ProgressBar bar;

    Bar(PrintStream err, String task) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setUnit(" articles", 1)
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .showSpeed()
              .build();
    }

    @Override
    public void step(RunReport soFar) {
      bar.step();
      if (soFar.failed() > 0) {
        bar.setExtraMessage(" " + soFar.failed() + " failed");
      }
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line every few seconds. */
  final class Lines implements Progress {

    private static final long INTERVAL_NANOS = Duration.ofSeconds(10).toNanos();

    private final PrintStream err;
    private long lastNanos;

    Lines(PrintStream err, long startNanos) {
      this.err = err;
      this.lastNanos = startNanos;
    }

    @Override
    public void step(RunReport soFar) {
      long now = System.nanoTime();
      if (now - lastNanos >= INTERVAL_NANOS) {
        lastNanos = now;
        err.println(soFar.line());
      }
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
