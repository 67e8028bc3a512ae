package org.newsgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Values as RDF nodes, each in one spelling only. */
final class Literals {

  private static final Pattern DATE_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^/?#].*", Pattern.CASE_INSENSITIVE);

  private Literals() {}

  /**
   * An ISO 8601 date as xsd:date, xsd:gYearMonth or xsd:gYear, by its length; of a date with a time
   * only the date. Empty where there is no such day, or the text is no date.
   */
  static Optional<Node> date(String text) {
    String day = DATE_TIME.matcher(text.strip()).replaceFirst("$1");
    try {
      return switch (day.length()) {
        case 4 -> Optional.of(typed(Year.parse(day).toString(), XSDDatatype.XSDgYear));
        case 7 -> Optional.of(typed(YearMonth.parse(day).toString(), XSDDatatype.XSDgYearMonth));
        case 10 -> Optional.of(typed(LocalDate.parse(day).toString(), XSDDatatype.XSDdate));
        default -> Optional.empty();
      };
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** A figure with at most four decimals and at least one, as {@code 0.85} and {@code 1.0}. */
  static Node decimal(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    BigDecimal spelled = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    return typed(spelled.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A whole number as xsd:integer. */
  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** An xsd:boolean. */
  static Node bool(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** Plain text. */
  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** Text with a language. */
  static Node text(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }

  static Node typed(String text, RDFDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }

  /**
   * A web address as an IRI; empty where it is none. Characters that no IRI may hold are escaped.
   */
  static Optional<Node> webAddress(String url) {
    String escaped = escapeIri(url.strip());
    if (!WEB_ADDRESS.matcher(escaped).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(NodeFactory.createURI(IRIx.create(escaped).str()));
    } catch (IRIException notAnIri) {
      return Optional.empty();
    }
  }

  /** The text with percent signs for characters that may not stand in an IRI. */
  static String escapeIri(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit <= ' ' || unit == 0x7f || "<>\"{}|\\^`".indexOf(unit) >= 0) {
        escaped.append(String.format("%%%02X", (int) unit));
      } else {
        escaped.append(unit);
      }
    }
    return escaped.toString();
  }
}
