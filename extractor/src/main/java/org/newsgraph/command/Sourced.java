package org.newsgraph.command;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.reading.ArticleStream;
import org.newsgraph.reading.Limits;
import org.newsgraph.reading.Sources;
import picocli.CommandLine.Parameters;

/** Where articles are read. */
final class Sourced {

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "A file, a folder, a glob (in quotes), - for standard input, or the address of a page or"
              + " feed.")
  private List<String> sources = new ArrayList<>();

  ArticleStream open(Console console) {
    return Sources.open(List.copyOf(sources), Limits.DEFAULT, console.in());
  }
}
