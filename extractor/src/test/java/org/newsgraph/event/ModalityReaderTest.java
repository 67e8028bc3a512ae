package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Modality;
import org.newsgraph.document.Predicate;
import org.newsgraph.document.SourceMap;
import org.newsgraph.language.SentenceStage;
import org.newsgraph.language.TokenStage;
import org.newsgraph.model.LanguageModels;
import org.newsgraph.syntax.PredicateStage;

/** Pairs of sentences that differ only in whether it happened. */
class ModalityReaderTest {

  private static final LanguageModels MODELS = LanguageModels.load();
  private static final ModalityReader READER =
      new ModalityReader(Set.of("may"), Set.of("will"), Set.of("deny"));

  @Test
  void whatIsDeniedDidNotHappen() {
    assertThat(modality("Norway said that Peru attacked the port.", "attacked"))
        .isEqualTo(Modality.ACTUAL);
    assertThat(modality("Norway denied that Peru attacked the port.", "attacked"))
        .isEqualTo(Modality.NEGATED);
  }

  @Test
  void aModalVerbMakesItPossible() {
    assertThat(modality("Norway arrested the spy.", "arrested")).isEqualTo(Modality.ACTUAL);
    assertThat(modality("Norway may arrest the spy.", "arrest")).isEqualTo(Modality.POSSIBLE);
  }

  @Test
  void aNegationMakesItNegated() {
    assertThat(modality("Norway did not arrest the spy.", "arrest")).isEqualTo(Modality.NEGATED);
  }

  private static Modality modality(String text, String trigger) {
    Document document =
        Document.of(new Article("a", "a.txt", Metadata.NONE, text, SourceMap.UNKNOWN));
    document = document.with(Layers.SENTENCES, new SentenceStage(MODELS).annotate(document));
    document = document.with(Layers.TOKENS, new TokenStage(MODELS).annotate(document));
    List<Predicate> predicates = new PredicateStage().annotate(document);
    int at = text.indexOf(trigger);
    Predicate found =
        predicates.stream().filter(p -> p.span().start() == at).findFirst().orElseThrow();
    return READER.read(found.mood());
  }
}
