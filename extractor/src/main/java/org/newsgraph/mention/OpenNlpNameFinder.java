package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.newsgraph.model.InstancePool;
import org.newsgraph.model.LanguageModels;

/** Names by the trained OpenNLP model of this project (see {@code training/NAMES.md}). */
public final class OpenNlpNameFinder implements NameFinder {

  private final InstancePool<NameFinderME> finders;

  /** A finder with the shipped model, which is read at the first article. */
  public OpenNlpNameFinder(LanguageModels models) {
    this.finders = new InstancePool<>(() -> new NameFinderME(models.names()));
  }

  /** A finder with another model. */
  OpenNlpNameFinder(TokenNameFinderModel model) {
    this.finders = new InstancePool<>(() -> new NameFinderME(model));
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public List<Found> find(List<List<String>> sentences) {
    return finders.use(finder -> find(sentences, finder));
  }

  private static List<Found> find(List<List<String>> sentences, NameFinderME finder) {
    List<Found> found = new ArrayList<>();
    finder.clearAdaptiveData();
    for (int i = 0; i < sentences.size(); i++) {
      Span[] spans = finder.find(sentences.get(i).toArray(String[]::new));
      double[] confidences = finder.probs(spans);
      for (int k = 0; k < spans.length; k++) {
        int sentence = i;
        int number = k;
        NameType.find(spans[k].getType())
            .ifPresent(type ->
                found.add(
                    new Found(
                        sentence,
                        spans[number].getStart(),
                        spans[number].getEnd(),
                        type,
                        confidences[number])));
      }
    }
    return found;
  }
}
