package org.newsgraph.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationsTest {

  @Test
  void findsStraightAndCurlyQuotations() {
    String text = "He said \"no\" and then “yes”.";
    assertThat(Quotations.in(text)).extracting(span -> span.of(text)).containsExactly("no", "yes");
  }

  @Test
  void endsAnOpenQuotationWithItsParagraph() {
    String text = "“First part.\n\n“Second part.” he said.";
    assertThat(Quotations.in(text))
        .extracting(span -> span.of(text))
        .containsExactly("First part.", "Second part.");
  }

  @Test
  void findsNoneInATextWithoutMarks() {
    assertThat(Quotations.in("Nobody spoke.")).isEmpty();
  }
}
