package org.newsgraph.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Phrase;
import org.newsgraph.document.Predicate;
import org.newsgraph.document.Predicate.Argument;
import org.newsgraph.document.Predicate.Function;
import org.newsgraph.document.Predicate.Voice;
import org.newsgraph.document.SourceMap;
import org.newsgraph.language.SentenceStage;
import org.newsgraph.language.TokenStage;
import org.newsgraph.model.LanguageModels;

class PredicateStageTest {

  private static final LanguageModels MODELS = LanguageModels.load();
  private static final PredicateStage STAGE = new PredicateStage();

  @Test
  void findsSubjectAndObjectOfAnActiveVerb() {
    Predicate accused = predicate("Norway accused Peru of spying.", "accused");
    assertThat(accused.voice()).isEqualTo(Voice.ACTIVE);
    assertThat(words("Norway accused Peru of spying.", accused, Function.SUBJECT, ""))
        .containsExactly("Norway");
    assertThat(words("Norway accused Peru of spying.", accused, Function.OBJECT, ""))
        .containsExactly("Peru");
  }

  @Test
  void findsTheAgentOfAPassive() {
    String text = "The minister was criticized by two senators.";
    Predicate criticized = predicate(text, "criticized");
    assertThat(criticized.voice()).isEqualTo(Voice.PASSIVE);
    assertThat(words(text, criticized, Function.AGENT, "by")).containsExactly("two senators");
  }

  @Test
  void sharesTheSubjectOfCoordinatedVerbs() {
    String text = "Police searched the house and arrested two men.";
    assertThat(words(text, predicate(text, "arrested"), Function.SUBJECT, ""))
        .containsExactly("Police");
  }

  @Test
  void carriesTheSubjectToAnInfinitive() {
    String text = "Norway has agreed to withdraw its troops.";
    Predicate withdraw = predicate(text, "withdraw");
    assertThat(words(text, withdraw, Function.SUBJECT, "")).containsExactly("Norway");
    assertThat(withdraw.mood().cues()).contains("agree");
  }

  @Test
  void givesARelativeClauseTheNounItBelongsTo() {
    String text = "The man who attacked the guards was arrested.";
    assertThat(words(text, predicate(text, "attacked"), Function.SUBJECT, ""))
        .singleElement()
        .asString()
        .contains("man");
  }

  @Test
  void readsAParticipleBehindANounAsPassive() {
    String text = "It is a group banned in Norway.";
    Predicate banned = predicate(text, "banned");
    assertThat(banned.voice()).isEqualTo(Voice.PASSIVE);
    assertThat(words(text, banned, Function.OBLIQUE, "in")).containsExactly("Norway");
  }

  @Test
  void seesNegationsAndModalVerbs() {
    assertThat(predicate("Norway did not attack Peru.", "attack").mood().negated()).isTrue();
    assertThat(predicate("Norway will attack Peru.", "attack").mood().cues()).contains("will");
    assertThat(predicate("Norway refused to attack Peru.", "attack").mood().negated()).isTrue();
    assertThat(
            predicate("They decided to stay, rather than destroy the town.", "destroy")
                .mood()
                .negated())
        .isTrue();
    assertThat(predicate("Norway attacked Peru.", "attacked").mood().negated()).isFalse();
  }

  @Test
  void findsBasePhrasesAndPartsThemAtAGenitive() {
    String text = "The old minister met Norway's new king.";
    Document document = tokens(text);
    assertThat(
            new PhraseStage()
                .annotate(document).stream().map(Phrase::span).map(document::words).toList())
        .containsExactly("The old minister", "Norway", "new king");
  }

  @Test
  void findsNothingInAnArticleWithoutWords() {
    Document empty =
        document("...").with(Layers.SENTENCES, List.of()).with(Layers.TOKENS, List.of());
    assertThat(STAGE.annotate(empty)).isEmpty();
  }

  private static Document document(String text) {
    return Document.of(new Article("a", "a.txt", Metadata.NONE, text, SourceMap.UNKNOWN));
  }

  private static Document tokens(String text) {
    Document document = document(text);
    Document split = document.with(Layers.SENTENCES, new SentenceStage(MODELS).annotate(document));
    return split.with(Layers.TOKENS, new TokenStage(MODELS).annotate(split));
  }

  private static Predicate predicate(String text, String word) {
    Document document = tokens(text);
    return STAGE.annotate(document).stream()
        .filter(found -> document.words(found.span()).equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no predicate " + word));
  }

  private static List<String> words(
      String text, Predicate predicate, Function function, String preposition) {
    return predicate.arguments().stream()
        .filter(a -> a.function() == function && a.preposition().equals(preposition))
        .map(Argument::phrase)
        .map(span -> span.of(text))
        .collect(Collectors.toList());
  }
}
