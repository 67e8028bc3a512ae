package org.newsgraph.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.document.EntityType;
import org.newsgraph.knowledge.KnownName.Use;

class KnowledgeBaseTest {

  private final KnowledgeBase base = load(List.of());

  @Test
  void knowsEveryCountryOfTheUnitedNations() {
    Set<String> codes =
        base.things().stream()
            .flatMap(thing -> thing.names().stream())
            .filter(name -> name.use() == Use.CODE)
            .map(KnownName::text)
            .collect(Collectors.toSet());
    assertThat(codes).hasSizeGreaterThan(193).contains("US", "SY", "RU", "TV", "XK");
    assertThat(Arrays.asList(Locale.getISOCountries()))
        .containsAll(codes.stream().filter(code -> !code.equals("XK")).toList());
  }

  @Test
  void isLargeEnoughToBeOfUse() {
    Map<EntityType, Long> counts =
        base.things().stream()
            .collect(Collectors.groupingBy(KnownThing::type, Collectors.counting()));
    assertThat(counts.get(EntityType.COUNTRY)).isGreaterThan(195);
    assertThat(counts.get(EntityType.ORGANIZATION)).isGreaterThan(800);
    assertThat(counts.get(EntityType.PERSON)).isGreaterThan(800);
    assertThat(counts.get(EntityType.PLACE)).isGreaterThan(1000);
    assertThat(counts.get(EntityType.EVENT)).isGreaterThan(80);
  }

  @Test
  void marksEveryNameOfSeveralThingsAsAmbiguous() {
    Map<String, Set<String>> sure = new HashMap<>();
    for (KnownThing thing : base.things()) {
      for (KnownName name : thing.names()) {
        if (!name.ambiguous() && name.use() != Use.SEAT && name.use() != Use.CODE) {
          sure.computeIfAbsent(name.text(), unused -> new HashSet<>()).add(thing.id());
        }
      }
    }
    assertThat(sure).allSatisfy((name, ids) -> assertThat(ids).as(name).hasSize(1));
  }

  @Test
  void refersOnlyToThingsItKnowsAndToNoWikidataItemTwice() {
    Set<String> items = new HashSet<>();
    for (KnownThing thing : base.things()) {
      thing.within().ifPresent(id -> assertThat(base.find(id)).as(thing.id()).isPresent());
      thing.wikidata().ifPresent(item -> assertThat(items.add(item)).as(item).isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Islamic State fighters left,0,2,islamic-state",
    "the al - Qaeda leader,1,4,al-qaeda",
    "the U.S. - backed forces,1,2,united-states",
    "New York Times reporters,0,3,new-york-times",
    "Syria 's army,0,1,syria"
  })
  void findsTheLongestNameHoweverItIsCutIntoTokens(String words, int first, int end, String id) {
    List<KnowledgeBase.Match> matches = base.match(List.of(words.split(" ")));
    assertThat(matches).isNotEmpty();
    assertThat(matches.get(0).first()).isEqualTo(first);
    assertThat(matches.get(0).end()).isEqualTo(end);
    assertThat(matches.get(0).candidates()).extracting(c -> c.thing().id()).containsExactly(id);
  }

  @Test
  void tellsAcronymsFromCommonWordsByTheirCase() {
    assertThat(base.match(List.of("who", "told", "us", "it", "is", "a", "turkey"))).isEmpty();
    assertThat(base.match(List.of("WHO", "told", "US"))).hasSize(2);
  }

  @Test
  void readsTheUsersFilesOverItsOwn(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mine.tsv"),
        "# mine\nsyria\tCOUNTRY\tSyriana\norbis-labs\tORGANIZATION\tOrbis Labs|Orbis~\tsyria\t-\n");
    KnowledgeBase mine = load(List.of(folder));
    assertThat(mine.named("Syriana")).extracting(c -> c.thing().name()).containsExactly("Syria");
    assertThat(mine.named("Orbis").get(0).name().ambiguous()).isTrue();
    assertThat(mine.find("orbis-labs").orElseThrow().within()).contains("syria");
    assertThat(mine.summary()).contains("mine.tsv: 1 things, yours");
  }

  @ParameterizedTest
  @CsvSource({
    "Bad Id;PERSON;X,'gazetteer mine.tsv, line 1: identifier'",
    "good-id;HUMAN;X,'line 1: type \"HUMAN\" is none of PERSON'",
    "good-id;PERSON,'3 to 5 columns'",
    "good-id;PERSON;X||Y,'a name is empty'",
    "good-id;PERSON;X;-;30,'is no Wikidata item'",
    "syria;PERSON;X,'syria is a PERSON there but a COUNTRY in countries.tsv'"
  })
  void saysWhereAFileIsWrong(String line, String message, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.tsv"), line.replace(';', '\t') + "\n");
    assertThatThrownBy(() -> KnowledgeBase.load(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> KnowledgeBase.load(List.of(Path.of("no-such-file.tsv"))))
        .isInstanceOf(IOException.class)
        .hasMessage("gazetteer no-such-file.tsv does not exist");
  }

  private static KnowledgeBase load(List<Path> extra) {
    try {
      return KnowledgeBase.load(extra);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
