package org.newsgraph.reading;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.document.Metadata;

/**
 * Finds the article on a page: the smallest element that holds most of the running text, and of
 * that the paragraphs that are the article's own. Follows the idea of Arc90's Readability: running
 * text is long, has commas and few links.
 */
final class PageBody {

  /** An element is left for its child as long as the child keeps this share of the weight. */
  private static final double KEPT_SHARE = 0.62;

  private static final double NAMED_SHARE = 0.2;
  private static final double TWIN_SHARE = 0.1;
  private static final int TWIN_LEVELS = 3;
  private static final Pattern BODY_NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:(?:article|story|post|entry|news)[_-]{0,2}(?:body|content|text)"
              + "|(?:body|content)[_-](?:article|story|post)|articlebody|storybody|postbody)(?:$|[\\s_-])");
  private static final int RUNNING_LENGTH = 60;
  private static final double MAX_LINK_DENSITY = 0.4;

  private PageBody() {}

  /** The article's body; blank where the page has no running text. */
  static Body of(Document page, String source, Metadata metadata) {
    PageParts parts = PageParts.of(page);
    List<Block> all = Blocks.of(page.body(), parts::isBeside);
    IdentityHashMap<Element, Double> weights = weights(all);
    Element named = named(page, weights);
    Set<Element> roots = withTwins(descend(named, weights), named, weights);
    List<Block> inside = all.stream().filter(block -> isInside(block, roots)).toList();
    Body.Builder body = new Body.Builder(source);
    for (Block block : Paragraphs.ofArticle(inside, metadata)) {
      block.appendTo(body, source);
    }
    return body.build();
  }

  private static boolean isInside(Block block, Set<Element> roots) {
    return roots.contains(block.container())
        || block.container().parents().stream().anyMatch(roots::contains);
  }

  /**
   * The element that the page itself names as the article's body, if it holds a fair share of the
   * running text; else the whole page.
   */
  private static Element named(Document page, IdentityHashMap<Element, Double> weights) {
    double least = weights.getOrDefault(page.body(), 0.0) * NAMED_SHARE;
    return page.body().getAllElements().stream()
        .filter(element -> weights.getOrDefault(element, 0.0) > least)
        .filter(element -> !isParagraph(element) && isNamedBody(element))
        .max(Comparator.comparingDouble(element -> weights.getOrDefault(element, 0.0)))
        .orElse(page.body());
  }

  private static boolean isNamedBody(Element element) {
    return element.attr("itemprop").equals("articleBody")
        || BODY_NAMES.matcher(element.className() + " " + element.id()).find();
  }

  /**
   * An article cut in pieces that the page names: neighbours of the same make that hold running
   * text as well.
   */
  private static Set<Element> withTwins(
      Element root, Element top, IdentityHashMap<Element, Double> weights) {
    Set<Element> roots = Collections.newSetFromMap(new IdentityHashMap<>());
    roots.add(root);
    if (!isNamedBody(top)) {
      return roots;
    }
    double least = weights.getOrDefault(root, 0.0) * TWIN_SHARE;
    Element up = root;
    for (int level = 0; level < TWIN_LEVELS && up.parent() != null; level++, up = up.parent()) {
      for (Element twin : up.parent().children()) {
        boolean same =
            twin.normalName().equals(up.normalName()) && twin.className().equals(up.className());
        if (!twin.equals(up)
            && same
            && !up.className().isEmpty()
            && weights.getOrDefault(twin, 0.0) > least) {
          roots.add(twin);
        }
      }
    }
    return roots;
  }

  /** How much running text each element holds. */
  private static IdentityHashMap<Element, Double> weights(List<Block> blocks) {
    IdentityHashMap<Element, Double> weights = new IdentityHashMap<>();
    for (Block block : blocks) {
      double weight = weight(block);
      Optional<Element> up = Optional.of(block.container());
      while (weight > 0 && up.isPresent()) {
        weights.merge(up.get(), weight, Double::sum);
        up = up.map(Element::parent);
      }
    }
    return weights;
  }

  private static double weight(Block block) {
    int length = block.text().length();
    if (length < RUNNING_LENGTH || block.linkDensity() > MAX_LINK_DENSITY || block.isHeading()) {
      return 0;
    }
    long commas = block.text().chars().filter(c -> c == ',').count();
    double sure = Captions.endsSentence(block.text()) ? 1 : 0.4;
    return sure
        * Math.min(length, 1000)
        * (1 - block.linkDensity())
        * Math.min(2, 1 + commas * 0.2);
  }

  private static Element descend(Element start, IdentityHashMap<Element, Double> weights) {
    Element here = start;
    while (true) {
      double kept = weights.getOrDefault(here, 0.0) * KEPT_SHARE;
      Optional<Element> child =
          here.children().stream()
              .filter(part -> weights.getOrDefault(part, 0.0) > kept)
              .findFirst();
      if (child.isEmpty() || isParagraph(child.get())) {
        return here;
      }
      here = child.get();
    }
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().matches("p|li|blockquote|td|ul|ol|pre|span|h[1-6]");
  }
}
