package org.newsgraph.pipeline;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One reader, several workers, one consumer. Results reach the consumer in the order of the inputs,
 * whatever the number of workers; no more than a few inputs for each worker are held at a time.
 *
 * @param threads number of workers, at least 1
 */
public record Runner(int threads) {

  /** Inputs and results held for each worker: enough that one long article does not stall all. */
  private static final int HELD_PER_WORKER = 8;

  /** Refuses less than one worker. */
  public Runner {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
  }

  /**
   * Hands each input to a worker and each result to the consumer, who is called in the calling
   * thread only. Returns when all results were consumed.
   *
   * @param inputs read in a thread of its own, one at a time
   * @param work must be thread-safe; an exception of it ends the run, so one that should not must
   *     become a result
   * @throws InterruptedException if the calling thread is interrupted; reader and workers have then
   *     been told to stop, and the consumer is not called again
   */
  public <I, O> void run(Iterator<I> inputs, Function<I, O> work, Consumer<O> consumer)
      throws InterruptedException {

    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("worker-", 1).factory());
    BlockingQueue<Future<Optional<O>>> inOrder =
        new ArrayBlockingQueue<>(threads * HELD_PER_WORKER);
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .name("reader")
            .start(() -> read(inputs, work, workers, inOrder));
    try {
      consume(inOrder, consumer);
    } finally {
      reader.interrupt();
      workers.shutdownNow();
      workers.awaitTermination(1, TimeUnit.SECONDS);
      reader.join(TimeUnit.SECONDS.toMillis(1));
    }
  }

  private static <I, O> void read(
      Iterator<I> inputs,
      Function<I, O> work,
      ExecutorService workers,
      BlockingQueue<Future<Optional<O>>> inOrder) {
    try {
      Future<Optional<O>> end;
      try {
        while (inputs.hasNext()) {
          I input = inputs.next();
          FutureTask<Optional<O>> task = new FutureTask<>(() -> Optional.of(work.apply(input)));
          inOrder.put(task);
          workers.execute(task);
        }
        end = done(Optional.empty());
      } catch (RuntimeException e) {
        end = failed(e);
      }
      inOrder.put(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes results until the empty one, which marks the end. */
  private static <O> void consume(BlockingQueue<Future<Optional<O>>> inOrder, Consumer<O> consumer)
      throws InterruptedException {
    while (true) {
      Optional<O> result = result(inOrder.take());
      if (result.isEmpty()) {
        return;
      }
      consumer.accept(result.get());
    }
  }

  private static <O> Optional<O> result(Future<Optional<O>> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e);
    }
  }

  private static <O> Future<O> done(O value) {
    FutureTask<O> task = new FutureTask<>(() -> value);
    task.run();
    return task;
  }

  private static <O> Future<O> failed(RuntimeException problem) {
    FutureTask<O> task =
        new FutureTask<>(() -> {
          throw problem;
        });
    task.run();
    return task;
  }
}
