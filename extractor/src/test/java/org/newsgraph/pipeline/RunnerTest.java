package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class RunnerTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheInputsWhateverTheThreads(int threads) throws Exception {
    List<Integer> results = new ArrayList<>();
    new Runner(threads).run(numbers(500), RunnerTest::unevenWork, results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 500).map(n -> n * 2).boxed().toList());
  }

  @Test
  void theConsumerIsCalledInTheCallingThreadOnly() throws Exception {
    Set<Thread> consumers = ConcurrentHashMap.newKeySet();
    new Runner(3).run(numbers(50), n -> n, n -> consumers.add(Thread.currentThread()));
    assertThat(consumers).containsExactly(Thread.currentThread());
  }

  @Test
  void severalWorkersWorkAtTheSameTime() throws Exception {
    CountDownLatch allAtWork = new CountDownLatch(3);
    List<Boolean> met = new ArrayList<>();
    new Runner(3)
        .run(
            numbers(3),
            n -> {
              allAtWork.countDown();
              return meets(allAtWork);
            },
            met::add);
    assertThat(met).containsExactly(true, true, true);
  }

  @Test
  void aSlowConsumerHoldsTheReaderBack() throws Exception {
    AtomicInteger read = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    Iterator<Integer> counting =
        IntStream.range(0, 1000).peek(n -> read.incrementAndGet()).iterator();
    new Runner(2)
        .run(
            counting,
            n -> n,
            n -> {
              Thread.onSpinWait();
              ahead.add(read.get() - n);
            });
    assertThat(Collections.max(ahead)).isLessThan(40);
  }

  @Test
  void noInputsGiveNoResults() throws Exception {
    List<Integer> results = new ArrayList<>();
    new Runner(2).run(Collections.<Integer>emptyIterator(), n -> n, results::add);
    assertThat(results).isEmpty();
  }

  @Test
  void aBrokenReaderEndsTheRunBehindTheResultsBeforeIt() {
    List<Integer> results = new ArrayList<>();
    Iterator<Integer> broken =
        IntStream.range(0, 10)
            .map(n -> {
              if (n == 5) {
                throw new IllegalStateException("the source broke");
              }
              return n;
            })
            .iterator();
    assertThatThrownBy(() -> new Runner(2).run(broken, n -> n, results::add))
        .hasMessage("the source broke");
    assertThat(results).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void anExceptionOfTheConsumerReachesTheCallerAndStopsTheWorkers() throws Exception {
    AtomicInteger worked = new AtomicInteger();
    assertThatThrownBy(() ->
            new Runner(2)
                .run(
                    numbers(100_000),
                    n -> worked.incrementAndGet(),
                    n -> {
                      throw new IllegalStateException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(worked.get()).isLessThan(1000);
  }

  @Test
  void anInterruptedCallerGetsAnInterruptedException() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new Runner(2).run(numbers(100), n -> n, n -> {}))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void theSignalToStopLetsWhatWasBegunBeFinished() throws Exception {
    StopSignal stop = new StopSignal();
    List<Integer> results = new ArrayList<>();
    new Runner(2)
        .run(
            stop.stopping(numbers(100_000)),
            n -> n,
            n -> {
              results.add(n);
              if (n == 10) {
                stop.give();
              }
            });
    assertThat(results)
        .hasSizeBetween(11, 100)
        .isEqualTo(IntStream.range(0, results.size()).boxed().toList());
  }

  @Test
  void lessThanOneThreadIsRefused() {
    assertThatThrownBy(() -> new Runner(0)).hasMessageContaining("at least one thread");
  }

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  /** Every seventh input takes longer, so that later ones are done before it. */
  private static int unevenWork(int number) {
    long sum = 0;
    for (int i = 0; i < (number % 7 == 0 ? 200_000 : 10); i++) {
      sum += i ^ number;
    }
    return sum == -1 ? -1 : number * 2;
  }

  private static boolean meets(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
