package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.document.Annotation;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Stage;

/**
 * The stages in their order. Immutable; {@link #run} may be called by several threads at once.
 *
 * @param stages in the order in which they run
 */
public record Pipeline(List<Stage<?>> stages) {

  /**
   * Refuses an order in which a stage needs a layer that none before it gives, or in which two give
   * the same.
   *
   * @throws IllegalArgumentException names the stage and the layer
   */
  public Pipeline {
    stages = List.copyOf(stages);
    Set<Layer<?>> given = new HashSet<>();
    for (Stage<?> stage : stages) {
      for (Layer<?> need : stage.needs()) {
        if (!given.contains(need)) {
          throw new IllegalArgumentException(
              "stage "
                  + stage.name()
                  + " needs the layer "
                  + need.name()
                  + ", which none before it adds");
        }
      }
      if (!given.add(stage.adds())) {
        throw new IllegalArgumentException("two stages add the layer " + stage.adds().name());
      }
    }
  }

  /** The article with all layers. */
  public Document run(Article article) {
    Document document = Document.of(article);
    for (Stage<?> stage : stages) {
      document = apply(stage, document);
    }
    return document;
  }

  private static <A extends Annotation> Document apply(Stage<A> stage, Document document) {
    return document.with(stage.adds(), stage.annotate(document));
  }
}
