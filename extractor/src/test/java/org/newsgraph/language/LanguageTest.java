package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Token;
import org.newsgraph.model.LanguageModels;

/** Sentences, tokens and the language gate, by pairs that differ in what the rule looks at. */
class LanguageTest {

  private static final LanguageModels MODELS = LanguageModels.load();
  private static final SentenceStage SENTENCES = new SentenceStage(MODELS);
  private static final TokenStage TOKENS = new TokenStage(MODELS);
  private static final LanguageGate GATE = new LanguageGate(MODELS);

  /** Each case: the sentences, divided by a bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Senate met Gen. Marco Ruiz on Monday. | It adjourned late.",
        "He moved to the U.S. | The family stayed behind.",
        "Sen. J. R. Walden left. | Rep. Ana Lopez stayed.",
        "\"We will not go.\" | The mayor then sat down.",
        "“We will not go.” | “Nor will we.”",
        "“Will they go?” she asked. | Nobody answered.",
        "The firm Orbis Inc. | It was sold in 2014 for $3.5 million.",
        "Orbis Inc. shares fell. | Dr. Osei was pleased.",
        "The vote was held at 5 p.m. on Sunday. | Turnout was low!",
        "He won. | But she lost."
      })
  void endsSentencesWhereAReaderDoes(String divided) {
    List<String> expected = List.of(divided.split(" \\| "));
    assertThat(sentences(String.join(" ", expected))).isEqualTo(expected);
  }

  @Test
  void neverCrossesABlankLineAndKeepsSingleLineBreaks() {
    assertThat(sentences("The heading\n\nThe army\nleft the\ntown. It rained.\n \n\nEnd"))
        .containsExactly("The heading", "The army\nleft the\ntown.", "It rained.", "End");
    assertThat(document("One.\n\nTwo. Three.").get(Layers.SENTENCES))
        .extracting(sentence -> sentence.paragraph())
        .containsExactly(0, 1, 1);
  }

  @Test
  void cutsOffPossessivesQuotesAndStopsButKeepsAbbreviationsWhole() {
    assertThat(words("Syria’s army said: \"Ankara's men fled.\""))
        .containsExactly(
            "Syria", "’s", "army", "said", ":", "\"", "Ankara", "'s", "men", "fled", ".", "\"");
    assertThat(words("The diplomats' visit to the U.S. ended."))
        .containsExactly("The", "diplomats", "'", "visit", "to", "the", "U.S.", "ended", ".");
    assertThat(words("He left the U.S.")).containsExactly("He", "left", "the", "U.S.");
    assertThat(words("The (northern) town had 10,000 people; most fled."))
        .containsSequence("(", "northern", ")")
        .contains("10,000", ";");
  }

  @Test
  void tagsAndLemmatizes() {
    List<Token> tokens = document("The ministers accused the Danes of lying.").get(Layers.TOKENS);
    assertThat(tokens)
        .extracting(Token::tag)
        .startsWith("DET", "NOUN", "VERB", "DET")
        .endsWith("VERB", "PUNCT");
    assertThat(tokens)
        .extracting(Token::lemma)
        .startsWith("the", "minister", "accuse", "the")
        .endsWith("lie", ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain.",
        "Zhang Wei, Nguyen Thi Minh Khai, Oluwaseun Adebayo and Dragan Vukovic met in Ulaanbaatar.",
        "Karl-Heinz Grasser wird Präsident: Austrian voters said on Sunday that they were tired.",
        "Champions League results: Bayern 2, Porto 1; Ajax 0, Sevilla 0, with the late goals by"
            + " Müller."
      })
  void letsEnglishPass(String text) {
    assertThat(GATE.reject(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Minister sagte am Montag, die Regierung werde den Vertrag nicht unterschreiben.",
        "Le ministre a déclaré lundi que le gouvernement ne signerait pas le traité avec ses"
            + " voisins.",
        "Министр заявил в понедельник, что правительство не подпишет договор с соседями."
      })
  void turnsOtherLanguagesAwayAndSaysWhich(String text) {
    assertThat(GATE.reject(text).orElseThrow())
        .matches("the text is in (German|French|Russian), not in English");
  }

  @Test
  void givesTheSameAnswerInParallel() {
    String text = "Gen. Ruiz accused the U.S. of lying. \"We did not,\" a spokesman said.\n\nEnd.";
    List<Token> once = document(text).get(Layers.TOKENS);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> document(text).get(Layers.TOKENS)))
        .allSatisfy(tokens -> assertThat(tokens).isEqualTo(once));
  }

  static Document document(String text) {
    Document document =
        Document.of(new Article("made-up", "made-up", Metadata.NONE, text, SourceMap.UNKNOWN));
    document = document.with(Layers.SENTENCES, SENTENCES.annotate(document));
    return document.with(Layers.TOKENS, TOKENS.annotate(document));
  }

  private static List<String> sentences(String text) {
    Document document = document(text);
    return document.get(Layers.SENTENCES).stream().map(s -> document.words(s.span())).toList();
  }

  private static List<String> words(String text) {
    Document document = document(text);
    return document.get(Layers.TOKENS).stream().map(t -> document.words(t.span())).toList();
  }
}
