package org.newsgraph.command;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.language.LanguageGate;
import org.newsgraph.model.LanguageModels;
import org.newsgraph.pipeline.Stages;

/** Loads what it takes to read articles. */
final class Extractors {

  private Extractors() {}

  /**
   * Models, knowledge base and stages.
   *
   * @param gazetteers the user's own, in addition to the one that comes along
   */
  static Extractor load(List<Path> gazetteers) {
    LanguageModels models = LanguageModels.load();
    LanguageGate gate = new LanguageGate(models);
    return new Extractor(gate::reject, Stages.of(models), "");
  }
}
