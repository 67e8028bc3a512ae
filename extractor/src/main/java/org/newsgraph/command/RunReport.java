package org.newsgraph.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.pipeline.Outcome;

/** Counts what became of the inputs of a run, and why. For one thread. */
final class RunReport {

  private static final int EXAMPLES = 3;

  /** How often a reason was given, and where first. */
  private static final class Group {
    private int count;
    private final List<String> first = new ArrayList<>();

    void add(String location) {
      count++;
      if (first.size() < EXAMPLES) {
        first.add(location);
      }
    }
  }

  private final Map<String, Group> skipped = new TreeMap<>();
  private final Map<String, Group> failed = new TreeMap<>();
  private int done;
  private int unchanged;

  void add(Outcome<?> outcome) {
    switch (outcome) {
      case Outcome.Done<?> ignored -> done++;
      case Outcome.Unchanged<?> ignored -> unchanged++;
      case Outcome.Skipped<?>(String location, String reason) -> add(skipped, location, reason);
      case Outcome.Failed<?>(String location, String reason) -> add(failed, location, reason);
    }
  }

  int done() {
    return done;
  }

  int unchanged() {
    return unchanged;
  }

  int skipped() {
    return sum(skipped);
  }

  int failed() {
    return sum(failed);
  }

  int all() {
    return done + unchanged + skipped() + failed();
  }

  int exitCode() {
    return failed.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
  }

  /** One line, for a run that goes on. */
  String line() {
    return "%d articles: %d done, %d unchanged, %d skipped, %d failed"
        .formatted(all(), done, unchanged, skipped(), failed());
  }

  /** The table at the end of a run. */
  void print(PrintStream out) {
    out.printf("%-10s %7d%n", "done", done);
    out.printf("%-10s %7d%n", "unchanged", unchanged);
    print(out, "skipped", skipped);
    print(out, "failed", failed);
  }

  private static void print(PrintStream out, String name, Map<String, Group> groups) {
    out.printf("%-10s %7d%n", name, sum(groups));
    groups.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().count))
        .forEach(entry -> {
          Group group = entry.getValue();
          out.printf("  %5d  %s%n", group.count, entry.getKey());
          group.first.forEach(location -> out.printf("         %s%n", location));
          if (group.count > group.first.size()) {
            out.printf("         and %d more%n", group.count - group.first.size());
          }
        });
  }

  private static void add(Map<String, Group> groups, String location, String reason) {
    groups.computeIfAbsent(reason, any -> new Group()).add(location);
  }

  private static int sum(Map<String, Group> groups) {
    return groups.values().stream().mapToInt(group -> group.count).sum();
  }
}
