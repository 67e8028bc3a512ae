package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Gives the extractor when a command needs it; loading takes seconds, so not before. */
@FunctionalInterface
interface ExtractorLoader {

  /**
   * The extractor with the given gazetteers beside the one that comes along.
   *
   * @throws IOException if a gazetteer cannot be read; tells file, line and what is wrong
   */
  Extractor load(List<Path> gazetteers) throws IOException;
}
