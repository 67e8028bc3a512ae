package org.newsgraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.GraphSettings;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Runner;
import org.newsgraph.pipeline.StageClock;
import org.newsgraph.reading.ReadResult;

/**
 * How fast articles become graphs, and how much memory that takes. The store is left out: it is
 * bound by the disk.
 *
 * @param words stretches between white space in the articles that were analysed
 * @param wall from the first article to the last; reading and the loading of models not included
 * @param processor time of all threads of the process in that time
 * @param heapBytes most of the heap that was in use at a time
 * @param stages time by stage, summed over the threads
 */
record Benchmark(
    RunReport report,
    long words,
    long triples,
    Duration wall,
    Duration processor,
    long heapBytes,
    Map<String, Duration> stages) {

  /** Counts of what was analysed. */
  private static final class Counter {
    private final RunReport report = new RunReport();
    private long words;
    private long triples;

    void add(Outcome<Integer> outcome) {
      report.add(outcome);
      if (outcome instanceof Outcome.Done<Integer>(var article, Integer size)) {
        words += new StringTokenizer(article.text()).countTokens();
        triples += size;
      }
    }
  }

  /**
   * Warms up and measures.
   *
   * @param inputs read anew in each round
   * @param rounds how often all inputs are read before the round that counts
   */
  static Benchmark of(
      Extractor extractor,
      GraphSettings settings,
      Runner runner,
      Iterable<ReadResult> inputs,
      int rounds)
      throws InterruptedException {
    for (int i = 0; i < rounds; i++) {
      count(extractor, settings, runner, inputs.iterator());
    }
    StageClock clock = new StageClock(extractor.pipeline());
    Extractor timed = new Extractor(extractor.gate(), clock.pipeline(), extractor.fingerprint());
    heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
    Duration processorBefore = processorNow();
    long start = System.nanoTime();
    Counter counted = count(timed, settings, runner, inputs.iterator());
    return new Benchmark(
        counted.report,
        counted.words,
        counted.triples,
        Duration.ofNanos(System.nanoTime() - start),
        processorNow().minus(processorBefore),
        heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum(),
        clock.spent());
  }

  private static Counter count(
      Extractor extractor, GraphSettings settings, Runner runner, Iterator<ReadResult> inputs)
      throws InterruptedException {
    Counter counter = new Counter();
    runner.run(
        inputs,
        extractor.analysis(findings -> ArticleGraph.of(findings, settings).graph().size()),
        counter::add);
    return counter;
  }

  void print(PrintStream out, int threads) throws IOException {
    double seconds = wall.toNanos() / 1e9;
    double processorSeconds = processor.toNanos() / 1e9;
    out.printf("articles   %d done, %s%n", report.done(), report.line());
    out.printf("words      %d%n", words);
    out.printf("triples    %d%n", triples);
    out.printf(
        "time       %.1f s on %d threads, %.1f processor seconds%n",
        seconds, threads, processorSeconds);
    out.printf(
        "speed      %.1f articles/s, %.0f words/s, %.0f triples/s; %.0f words per processor second%n",
        report.done() / seconds, words / seconds, triples / seconds, words / processorSeconds);
    out.printf("heap       %d MB at most%s%n", heapBytes >> 20, resident());
    long all = stages.values().stream().mapToLong(Duration::toNanos).sum();
    stages.forEach((stage, spent) ->
        out.printf(
            "  %-14s %8.2f s  %4.1f %%%n",
            stage, spent.toNanos() / 1e9, 100.0 * spent.toNanos() / Math.max(1, all)));
  }

  /** What the operating system says, where it does. */
  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .map(kilobytes -> "; process " + (Long.parseLong(kilobytes) >> 10) + " MB at most")
        .findFirst()
        .orElse("");
  }

  private static List<MemoryPoolMXBean> heaps() {
    List<MemoryPoolMXBean> heaps = new ArrayList<>(ManagementFactory.getMemoryPoolMXBeans());
    heaps.removeIf(pool -> pool.getType() != MemoryType.HEAP);
    return heaps;
  }

  private static Duration processorNow() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
