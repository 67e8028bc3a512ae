package org.newsgraph.reading;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph of a page: a run of text with nothing but inline markup in it.
 *
 * @param container the block element whose text it is
 * @param leaves its text nodes and line breaks, in their order
 * @param text its words, white space folded; never empty
 * @param linkedChars how many of its characters belong to links
 */
record Block(Element container, List<Node> leaves, String text, int linkedChars) {

  Block {
    leaves = List.copyOf(leaves);
  }

  /** Share of linked characters, 0 to 1. */
  double linkDensity() {
    return Math.min(1.0, (double) linkedChars / text.length());
  }

  boolean isHeading() {
    return container.tagName().matches("h[1-6]");
  }

  boolean isListItem() {
    return container.closest("li") != null;
  }

  /** Adds it to a body as a paragraph, with places in the source. */
  void appendTo(Body.Builder body, String source) {
    body.paragraphBreak();
    for (Node leaf : leaves) {
      if (leaf instanceof TextNode text) {
        append(text, body, source);
      } else {
        body.lineBreak();
      }
    }
  }

  private static void append(TextNode text, Body.Builder body, String source) {
    if (!text.sourceRange().isTracked()) {
      body.append(text.getWholeText());
      return;
    }
    int start = text.sourceRange().startPos();
    int end = text.sourceRange().endPos();
    Alignment.append(body, text.getWholeText(), source, start, end);
  }
}
