package org.newsgraph.relation;

import java.util.List;
import java.util.Set;
import org.newsgraph.coreference.CanonicalNames;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Relation;
import org.newsgraph.document.Stage;

/**
 * Finds lasting relations by the rules of {@code relations.yaml}. Immutable; safe to share between
 * threads.
 */
public final class RelationStage implements Stage<Relation> {

  private final RuleFile rules = RuleFile.read();
  private final CanonicalNames known;

  /** A stage that knows what the given names mean. */
  public RelationStage(CanonicalNames known) {
    this.known = known;
  }

  @Override
  public String name() {
    return "relations";
  }

  @Override
  public Layer<Relation> adds() {
    return Layers.RELATIONS;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(
        Layers.TOKENS, Layers.SENTENCES, Layers.TITLES, Layers.ENTITIES, Layers.STATEMENTS);
  }

  @Override
  public List<Relation> annotate(Document document) {
    RelationFinder finder = new RelationFinder(document, rules, known);
    rules.rules().forEach(finder::apply);
    new NameRelations(document, known).find().forEach(finder::add);
    return finder.found();
  }
}
