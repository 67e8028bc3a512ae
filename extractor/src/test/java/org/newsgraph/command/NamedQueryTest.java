package org.newsgraph.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueryTest {

  private static final String TEXT =
      """
      # title: Things by label
      # answers: Which things bear a name.
      # param: name text - the name
      # param: thing iri - the thing
      # param: day date - not before
      # param: most number - how many

      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?x WHERE {
        VALUES ?name { "Merkel" }
        VALUES ?thing { UNDEF }
        VALUES ?day { "2000-01-01" }
        VALUES ?most { 3 }
        ?x rdfs:label ?name .
      }
      """;

  private static final NamedQuery QUERY = NamedQuery.of("things", TEXT);

  @Test
  void theHeaderIsRead() {
    assertThat(QUERY.title()).isEqualTo("Things by label");
    assertThat(QUERY.answers()).isEqualTo("Which things bear a name.");
    assertThat(QUERY.parameters())
        .containsExactly(
            new NamedQuery.Parameter("name", "text", "the name"),
            new NamedQuery.Parameter("thing", "iri", "the thing"),
            new NamedQuery.Parameter("day", "date", "not before"),
            new NamedQuery.Parameter("most", "number", "how many"));
  }

  @Test
  void withoutValuesTheDefaultsStand() {
    assertThat(QUERY.with(Map.of()).toString()).contains("\"Merkel\"");
  }

  @Test
  void aValueTakesThePlaceOfTheDefaultAsATermOfItsType() {
    Query query =
        QUERY.with(Map.of("name", "Ana", "thing", "urn:x", "day", "2024-02-29", "most", "12"));
    assertThat(query.toString())
        .contains("\"Ana\"", "<urn:x>", "\"2024-02-29\"^^", "12")
        .doesNotContain("Merkel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } } DELETE WHERE { ?s ?p ?o } #",
        "'''\\",
        "a\"b'c\\d\n}",
        "?x } UNION { ?s ?p ?o"
      })
  void aValueCannotChangeWhatTheQueryDoes(String value) {
    Query query = QUERY.with(Map.of("name", value));
    Query plain = QUERY.with(Map.of("name", "plain"));
    assertThat(query.toString()).isNotEqualTo(plain.toString());
    assertThat(org.apache.jena.query.QueryFactory.create(query.toString()).toString())
        .isEqualTo(query.toString());
    assertThat(query.getQueryPattern().toString().lines().filter(l -> l.contains("rdf-schema")))
        .hasSameSizeAs(
            plain
                .getQueryPattern()
                .toString()
                .lines()
                .filter(l -> l.contains("rdf-schema"))
                .toList());
  }

  @Test
  void anUndeclaredParameterIsRefused() {
    assertThatThrownBy(() -> QUERY.with(Map.of("nome", "Ana")))
        .hasMessage("the query things has no parameter nome: it has name, thing, day, most");
  }

  @Test
  void aValueThatDoesNotFitItsTypeIsRefused() {
    assertThatThrownBy(() -> QUERY.with(Map.of("day", "yesterday")))
        .hasMessage("day needs a date as 2017-01-09, not yesterday");
    assertThatThrownBy(() -> QUERY.with(Map.of("most", "many")))
        .hasMessage("most needs a whole number, not many");
    assertThatThrownBy(() -> QUERY.with(Map.of("thing", "urn:x> ?p ?o")))
        .hasMessageContaining("thing needs a whole IRI");
  }

  @Test
  void whatIsNotSparqlIsRefused() {
    assertThatThrownBy(() -> NamedQuery.of("bad", "SELECT nothing").with(Map.of()))
        .hasMessageStartingWith("the query bad is not SPARQL");
  }

  @Test
  void aParameterInAnotherFormIsRefused() {
    assertThatThrownBy(() -> NamedQuery.of("bad", "# param: name word\nASK {}"))
        .hasMessageContaining("NAME TYPE - TEXT");
  }

  @Test
  void everyQueryOfTheProjectTakesEachOfItsParameters() throws Exception {
    List<NamedQuery> all = NamedQueries.all(Home.folder("queries"));
    assertThat(all).hasSizeGreaterThanOrEqualTo(25);
    for (NamedQuery query : all) {
      assertThat(query.answers()).as(query.name()).isNotBlank();
      for (NamedQuery.Parameter parameter : query.parameters()) {
        String value =
            switch (parameter.type()) {
              case "iri" -> "urn:x";
              case "date" -> "2020-01-01";
              case "number" -> "7";
              default -> "Zzyzx";
            };
        assertThat(query.with(Map.of(parameter.name(), value)).toString())
            .as(query.name() + " " + parameter.name())
            .contains(value);
      }
    }
  }
}
