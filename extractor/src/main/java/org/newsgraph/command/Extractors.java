package org.newsgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.knowledge.KnowledgeBase;
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
   * @throws IOException if one of them cannot be read; tells file, line and what is wrong
   */
  static Extractor load(List<Path> gazetteers) throws IOException {
    LanguageModels models = LanguageModels.load();
    KnowledgeBase knowledge = KnowledgeBase.load(gazetteers);
    LanguageGate gate = new LanguageGate(models);
    return new Extractor(gate::reject, Stages.of(models, knowledge), Fingerprint.of(gazetteers));
  }
}
