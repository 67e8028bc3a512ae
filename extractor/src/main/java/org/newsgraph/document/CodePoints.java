package org.newsgraph.document;

import java.util.Arrays;

/**
 * The one mapping between UTF-16 units, in which the program counts, and Unicode code points, in
 * which RDF and JSON count. Immutable; safe to share between threads.
 */
public final class CodePoints {

  /**
   * Code-point index of each UTF-16 unit, and one entry past the end. Empty where the two counts
   * agree.
   */
  private final int[] ofUnit;

  private final int units;
  private final int points;

  private CodePoints(int[] ofUnit, int units, int points) {
    this.ofUnit = ofUnit;
    this.units = units;
    this.points = points;
  }

  /** The mapping for one text. */
  public static CodePoints of(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      return new CodePoints(new int[0], points, points);
    }
    int[] ofUnit = new int[text.length() + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); unit++) {
      ofUnit[unit] = point;
      boolean pairGoesOn =
          Character.isHighSurrogate(text.charAt(unit))
              && unit + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(unit + 1));
      if (!pairGoesOn) {
        point++;
      }
    }
    ofUnit[text.length()] = point;
    return new CodePoints(ofUnit, text.length(), points);
  }

  /**
   * Code points before the given UTF-16 unit; for the second half of a pair, those before the pair.
   *
   * @param unit 0 to the length of the text
   */
  public int ofUnit(int unit) {
    if (unit < 0 || unit > units) {
      throw new IndexOutOfBoundsException("unit " + unit + " of " + units);
    }
    return ofUnit.length == 0 ? unit : ofUnit[unit];
  }

  /**
   * The UTF-16 unit at which the given code point begins.
   *
   * @param point 0 to the number of code points of the text
   */
  public int toUnit(int point) {
    if (point < 0 || point > points) {
      throw new IndexOutOfBoundsException("code point " + point + " of " + points);
    }
    if (ofUnit.length == 0) {
      return point;
    }
    int unit = Arrays.binarySearch(ofUnit, point);
    while (unit > 0 && ofUnit[unit - 1] == point) {
      unit--;
    }
    return unit;
  }

  /** Number of code points of the text. */
  public int count() {
    return points;
  }
}
