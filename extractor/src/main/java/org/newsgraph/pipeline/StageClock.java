package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.newsgraph.document.Annotation;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Stage;

/** Measures how long each stage of a pipeline takes, summed over all threads. Thread-safe. */
public final class StageClock {

  private final Map<String, LongAdder> nanos = new LinkedHashMap<>();
  private final Pipeline pipeline;

  /** A clock for the given stages. */
  public StageClock(Pipeline stages) {
    List<Stage<?>> timed = new ArrayList<>();
    for (Stage<?> stage : stages.stages()) {
      LongAdder spent = nanos.computeIfAbsent(stage.name(), name -> new LongAdder());
      timed.add(new Timed<>(stage, spent));
    }
    this.pipeline = new Pipeline(timed);
  }

  /** The same stages, measured. */
  public Pipeline pipeline() {
    return pipeline;
  }

  /** Time spent so far by stage, in the order of the stages. */
  public Map<String, Duration> spent() {
    Map<String, Duration> spent = new LinkedHashMap<>();
    nanos.forEach((name, sum) -> spent.put(name, Duration.ofNanos(sum.sum())));
    return spent;
  }

  private record Timed<A extends Annotation>(Stage<A> stage, LongAdder spent) implements Stage<A> {

    @Override
    public String name() {
      return stage.name();
    }

    @Override
    public Layer<A> adds() {
      return stage.adds();
    }

    @Override
    public Set<Layer<?>> needs() {
      return stage.needs();
    }

    @Override
    public List<A> annotate(Document document) {
      long start = System.nanoTime();
      try {
        return stage.annotate(document);
      } finally {
        spent.add(System.nanoTime() - start);
      }
    }
  }
}
