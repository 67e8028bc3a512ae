package org.newsgraph.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Stage;
import org.newsgraph.document.Statement;

/**
 * Finds who said what: direct, indirect and mixed speech with its speaker. Immutable; safe to share
 * between threads.
 */
public final class StatementStage implements Stage<Statement> {

  private final Cues cues = Cues.read();

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public Layer<Statement> adds() {
    return Layers.STATEMENTS;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(
        Layers.TOKENS, Layers.SENTENCES, Layers.PREDICATES, Layers.PHRASES, Layers.ENTITIES);
  }

  @Override
  public List<Statement> annotate(Document document) {
    Reporting reporting = new Reporting(document, cues);
    List<Statement> found = new ArrayList<>();
    int index = 0;
    while (index < reporting.tokens.size()) {
      int end = reporting.tokens.sentenceEnd(index);
      found.addAll(reporting.inSentence(index, end));
      index = end;
    }
    return widest(found);
  }

  /** Of statements of one speaker that share most of their words the widest. */
  private static List<Statement> widest(List<Statement> found) {
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : found) {
      Optional<Statement> same =
          kept.stream()
              .filter(other -> other.speaker().equals(statement.speaker()))
              .filter(other -> other.content().overlaps(statement.content()))
              .findFirst();
      if (same.isEmpty()) {
        kept.add(statement);
      } else if (same.get().content().length() < statement.content().length()) {
        kept.set(kept.indexOf(same.get()), statement);
      }
    }
    return kept;
  }
}
