package org.newsgraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @Test
  void countsAnEmojiAsOne() {
    CodePoints points = CodePoints.of("a😀b");
    assertThat(points.count()).isEqualTo(3);
    assertThat(points.ofUnit(3)).isEqualTo(2);
    assertThat(points.toUnit(2)).isEqualTo(3);
  }

  @Test
  void refusesAnOffsetBehindTheText() {
    assertThatThrownBy(() -> CodePoints.of("ab").ofUnit(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> CodePoints.of("a😀").toUnit(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void agreesWithTheJdkOnRandomText(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.appendCodePoint(
          random.nextInt(4) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + random.nextInt(26));
    }
    String s = text.toString();
    CodePoints points = CodePoints.of(s);
    for (int point = 0; point <= points.count(); point++) {
      int unit = points.toUnit(point);
      assertThat(unit).isEqualTo(s.offsetByCodePoints(0, point));
      assertThat(points.ofUnit(unit)).isEqualTo(point);
    }
  }
}
