package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.knowledge.KnowledgeBase;
import org.newsgraph.language.SentenceStage;
import org.newsgraph.language.TokenStage;
import org.newsgraph.model.LanguageModels;

/** The list of stages. */
public final class Stages {

  private Stages() {}

  /**
   * All stages in the order in which they run.
   *
   * @param models shared by all threads
   * @param knowledge what is known before an article is read
   */
  public static Pipeline of(LanguageModels models, KnowledgeBase knowledge) {
    return new Pipeline(List.of(new SentenceStage(models), new TokenStage(models)));
  }
}
