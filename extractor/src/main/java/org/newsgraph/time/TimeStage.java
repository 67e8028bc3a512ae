package org.newsgraph.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.Span;
import org.newsgraph.document.Stage;
import org.newsgraph.document.TimeExpression;

/**
 * Finds dates, weekdays and relative times, and resolves them against the article's date. What the
 * article's date would be needed for stays unresolved in an article without one.
 */
public final class TimeStage implements Stage<TimeExpression> {

  @Override
  public String name() {
    return "times";
  }

  @Override
  public Layer<TimeExpression> adds() {
    return Layers.TIMES;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(Layers.SENTENCES);
  }

  @Override
  public List<TimeExpression> annotate(Document document) {
    Optional<LocalDate> published = published(document);
    List<TimeExpression> found = new ArrayList<>();
    TimeContext context = new TimeContext(published);
    for (Sentence sentence : document.get(Layers.SENTENCES)) {
      String words = document.words(sentence.span());
      int offset = sentence.span().start();
      for (TimeGrammar.Found one : TimeGrammar.find(words, context)) {
        Span span = new Span(offset + one.start(), offset + one.end());
        found.add(new TimeExpression(span, one.value(), new Origin(name(), one.rule())));
      }
    }
    return found;
  }

  private static Optional<LocalDate> published(Document document) {
    try {
      return document
          .article()
          .metadata()
          .date()
          .filter(date -> date.length() >= 10)
          .map(date -> LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty(); // a date that the input garbled is as good as none
    }
  }
}
