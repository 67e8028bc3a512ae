package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.knowledge.KnowledgeBase;

/** Names, by pairs that differ in what the rule looks at. */
class NameStageTest {

  private static final NameStage STAGE = stage(new OpenNlpNameFinder(Texts.MODELS));

  /** The rules alone, without what the trained finder sees. */
  private static final NameStage RULES = stage(new NoNames());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials in Moscow met. | PLACE Moscow",
        "Moscow rejected the claim. | COUNTRY Moscow",
        "Talks with Beijing failed. | COUNTRY Beijing",
        "The Kremlin denied it. | COUNTRY Kremlin",
        "Syrian officials left. | COUNTRY Syrian",
        "Syrians left. | ''",
        "European officials left. | ''",
        "The Ministry of Public Works closed. | ORGANIZATION Ministry of Public Works",
        "The ministry closed. | ''",
        "Who told us? It is a turkey. | ''",
        "The WHO told the US. | ORGANIZATION WHO, COUNTRY US",
        "Troops left Georgia and Tbilisi. | COUNTRY Georgia, PLACE Tbilisi",
        "Voters in Georgia and Alabama left. | PLACE Georgia, PLACE Alabama",
        "British-born fighters left Syria. | COUNTRY British, COUNTRY Syria"
      })
  void choosesTheTypeByContext(String sentence, String expected) {
    assertThat(names(RULES, sentence)).isEqualTo(expected.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Defense Secretary John Walker met Prime Minister Anna Berg. "
            + "| COUNTRY U.S., PERSON John Walker, PERSON Anna Berg",
        "The New York Times and the Reuters news agency said so. "
            + "| ORGANIZATION The New York Times, ORGANIZATION Reuters",
        "By John Walker\\n\\nPeter Hall met Anna Berg in Iraq. "
            + "| PERSON Peter Hall, PERSON Anna Berg, COUNTRY Iraq"
      })
  void joinsFinderAndGazetteer(String sentence, String expected) {
    assertThat(names(STAGE, sentence.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @Test
  void carriesShortNamesThroughTheArticle() {
    String text =
        "The Orbis Rescue Committee (ORC) left Iraq. Helmut Zandt stayed. "
            + "Later ORC returned, and Zandt left.";
    assertThat(names(STAGE, text))
        .contains("ORGANIZATION Orbis Rescue Committee")
        .contains("PERSON Helmut Zandt")
        .contains("ORGANIZATION ORC")
        .endsWith("PERSON Zandt");
  }

  @Test
  void givesSpansThatDoNotOverlapAndTheSameAnswerInParallel() {
    Document document =
        Texts.titles(
            "Al-Qaeda's leader, Ayman al-Zawahiri, praised the U.S.-born man from Rolls-Royce "
                + "\uD83D\uDE00 in Washington, D.C., said Gen. Peter O'Hara of the U.S. Army.");
    List<Mention> once = STAGE.annotate(document);
    List<Mention> sorted = document.with(Layers.NAMES, once).get(Layers.NAMES);
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(sorted.get(i - 1).span().end()).isLessThanOrEqualTo(sorted.get(i).span().start());
    }
    assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> STAGE.annotate(document)))
        .allSatisfy(names -> assertThat(names).isEqualTo(once));
  }

  private static NameStage stage(NameFinder finder) {
    try {
      return new NameStage(finder, KnowledgeBase.load(List.of()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String names(NameStage stage, String text) {
    Document document = Texts.titles(text);
    return document.with(Layers.NAMES, stage.annotate(document)).get(Layers.NAMES).stream()
        .map(mention -> mention.type() + " " + document.words(mention.span()))
        .collect(Collectors.joining(", "));
  }

  /** A finder that sees nothing. */
  private static final class NoNames implements NameFinder {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public List<Found> find(List<List<String>> sentences) {
      return List.of();
    }
  }
}
