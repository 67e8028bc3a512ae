package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.attribution.StatementStage;
import org.newsgraph.coreference.CanonicalNames;
import org.newsgraph.coreference.EntityStage;
import org.newsgraph.event.EventStage;
import org.newsgraph.knowledge.KnowledgeBase;
import org.newsgraph.language.SentenceStage;
import org.newsgraph.language.TokenStage;
import org.newsgraph.linking.LinkStage;
import org.newsgraph.mention.NameStage;
import org.newsgraph.mention.OpenNlpNameFinder;
import org.newsgraph.mention.TitleStage;
import org.newsgraph.model.LanguageModels;
import org.newsgraph.relation.RelationStage;
import org.newsgraph.syntax.PhraseStage;
import org.newsgraph.syntax.PredicateStage;
import org.newsgraph.time.TimeStage;

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
    CanonicalNames names = CanonicalNames.of(knowledge);
    return new Pipeline(
        List.of(
            new SentenceStage(models),
            new TokenStage(models),
            new TimeStage(),
            new PhraseStage(),
            new PredicateStage(),
            new TitleStage(),
            new NameStage(new OpenNlpNameFinder(models), knowledge),
            new EntityStage(names),
            new LinkStage(knowledge),
            new StatementStage(),
            new RelationStage(names),
            new EventStage()));
  }
}
