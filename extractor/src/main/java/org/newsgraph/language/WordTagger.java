package org.newsgraph.language;

import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import org.newsgraph.model.InstancePool;
import org.newsgraph.model.LanguageModels;

/** Tags words that are already cut, as those of a treebank. Thread-safe. */
public final class WordTagger {

  private final InstancePool<POSTaggerME> taggers;

  /** A tagger with the given models. */
  public WordTagger(LanguageModels models) {
    this.taggers = new InstancePool<>(() -> new POSTaggerME(models.tags()));
  }

  /** The universal part of speech of each word of a sentence. */
  public List<String> tag(List<String> words) {
    return taggers.use(tagger -> List.of(tagger.tag(words.toArray(new String[0]))));
  }
}
