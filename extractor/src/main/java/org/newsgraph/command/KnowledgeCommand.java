package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code newsgraph kb}. */
@Command(
    name = "kb",
    description =
        "Tells what is known before an article is read: the gazetteer that comes along, and yours.",
    footer = {"  newsgraph kb", "  newsgraph kb --gazetteer my-names.tsv"})
final class KnowledgeCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      split = ",",
      description = "Further names, in the form of the gazetteer that comes along; repeatable.")
  private List<Path> gazetteers = new ArrayList<>();

  KnowledgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    KnowledgeBase.load(List.copyOf(gazetteers)).summary().forEach(console.out()::println);
    return Exit.DONE;
  }
}
