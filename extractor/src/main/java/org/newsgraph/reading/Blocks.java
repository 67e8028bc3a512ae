package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into its paragraphs. For one use. */
final class Blocks implements NodeFilter {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "nobr");
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "button",
          "select",
          "textarea",
          "input",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "math",
          "head",
          "title",
          "img",
          "picture");

  private final Predicate<Element> dropped;
  private final List<Block> found = new ArrayList<>();
  private List<Node> leaves = new ArrayList<>();
  private boolean afterBreak;

  private Blocks(Predicate<Element> dropped) {
    this.dropped = dropped;
  }

  /** The paragraphs below an element in their order, without those in dropped elements. */
  static List<Block> of(Element root, Predicate<Element> dropped) {
    Blocks blocks = new Blocks(dropped);
    root.filter(blocks);
    blocks.flush();
    return blocks.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      leaves.add(text);
      afterBreak &= text.isBlank();
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      lineBreak(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (SILENT.contains(element.normalName()) || dropped.test(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!INLINE.contains(element.normalName())) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  /** One line break stays in the paragraph, two in a row end it. */
  private void lineBreak(Element element) {
    if (afterBreak) {
      flush();
    } else {
      leaves.add(element);
    }
    afterBreak = true;
  }

  private void flush() {
    StringBuilder words = new StringBuilder();
    int linked = 0;
    for (Node leaf : leaves) {
      String piece = leaf instanceof TextNode text ? text.getWholeText() : " ";
      words.append(piece);
      linked += isLinked(leaf) ? Told.clean(piece).orElse("").length() : 0;
    }
    int linkedChars = linked;
    Told.clean(words.toString())
        .ifPresent(text -> found.add(new Block(container(), leaves, text, linkedChars)));
    leaves = new ArrayList<>();
    afterBreak = false;
  }

  private Element container() {
    Node node = leaves.stream().filter(leaf -> !isBlank(leaf)).findFirst().orElseThrow();
    Element up = (Element) java.util.Objects.requireNonNull(node.parent());
    while (INLINE.contains(up.normalName()) && up.parent() != null) {
      up = up.parent();
    }
    return up;
  }

  private static boolean isBlank(Node leaf) {
    return !(leaf instanceof TextNode text) || text.isBlank();
  }

  private static boolean isLinked(Node leaf) {
    for (Node up = leaf.parent(); up instanceof Element element; up = element.parent()) {
      if (element.normalName().equals("a") && element.hasAttr("href")) {
        return true;
      }
      if (!INLINE.contains(element.normalName())) {
        return false;
      }
    }
    return false;
  }
}
