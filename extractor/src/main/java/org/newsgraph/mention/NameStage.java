package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Stage;
import org.newsgraph.knowledge.KnowledgeBase;

/**
 * Finds names: what the trained finder, the gazetteer and the forms of organizations see, made one.
 * The longest sighting wins, so that a name inside a name is no mention.
 */
public final class NameStage implements Stage<Mention> {

  private final NameFinder finder;
  private final FinderNames finderNames;
  private final GazetteerNames gazetteerNames;
  private final PatternNames patternNames = new PatternNames();

  /** A stage with the given finder and gazetteer. */
  public NameStage(NameFinder finder, KnowledgeBase knowledge) {
    this.finder = finder;
    this.finderNames = new FinderNames(knowledge);
    this.gazetteerNames = new GazetteerNames(knowledge);
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Layer<Mention> adds() {
    return Layers.NAMES;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS, Layers.TITLES);
  }

  @Override
  public List<Mention> annotate(Document document) {
    Words words = new Words(document);
    List<Sighting> seen = finderNames.find(words, finder.find(words.forms()), finder.name());
    List<Sighting> all = new ArrayList<>(gazetteerNames.find(words, seen));
    all.addAll(patternNames.find(words));
    all.addAll(seen);
    NameEnds ends = new NameEnds(document, words);
    List<Sighting> chosen = Choice.of(ends.correct(all));
    chosen = Choice.of(ends.correct(Continuation.of(words, chosen)));
    List<Mention> names = new ArrayList<>();
    for (Sighting sighting : chosen) {
      if (!Credits.isCredit(words, sighting.sentence())) {
        names.add(
            new Mention(
                words.span(sighting),
                MentionKind.NAME,
                sighting.type(),
                new Origin(name(), sighting.source())));
      }
    }
    return names;
  }
}
