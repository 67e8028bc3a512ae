package org.newsgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.document.Article;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.SourceMap;
import org.newsgraph.pipeline.Outcome;

class RunReportTest {

  @Test
  void reasonsAreGroupedWithTheirFirstExamplesTheMostFrequentFirst() {
    RunReport report = new RunReport();
    Article article = new Article("a", "a.md", Metadata.NONE, "Text.", SourceMap.UNKNOWN);
    report.add(new Outcome.Done<>(article, 1));
    report.add(new Outcome.Unchanged<>("b.md"));
    report.add(new Outcome.Skipped<>("z.txt", "empty"));
    for (int i = 1; i <= 5; i++) {
      report.add(new Outcome.Skipped<>(i + ".txt", "in French"));
    }
    report.add(new Outcome.Failed<>("x.gz", "broken"));
    Terminal terminal = new Terminal();
    report.print(terminal.console().out());
    assertThat(terminal.out())
        .isEqualToNormalizingNewlines(
            """
            done             1
            unchanged        1
            skipped          6
                  5  in French
                     1.txt
                     2.txt
                     3.txt
                     and 2 more
                  1  empty
                     z.txt
            failed           1
                  1  broken
                     x.gz
            """);
    assertThat(report.all()).isEqualTo(9);
    assertThat(report.exitCode()).isEqualTo(Exit.SOME_FAILED);
  }

  @Test
  void skippedArticlesAreNoFailure() {
    RunReport report = new RunReport();
    report.add(new Outcome.Skipped<>("z.txt", "empty"));
    assertThat(report.exitCode()).isEqualTo(Exit.DONE);
  }
}
