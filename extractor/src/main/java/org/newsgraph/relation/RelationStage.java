package org.newsgraph.relation;

import java.util.List;
import java.util.Set;
import org.newsgraph.coreference.CanonicalNames;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Relation;
import org.newsgraph.document.Stage;

/** TEMP. */
public final class RelationStage implements Stage<Relation> {
  public RelationStage(CanonicalNames known) {}
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
    return Set.of(Layers.ENTITIES);
  }
  @Override
  public List<Relation> annotate(Document document) {
    return List.of();
  }
}
