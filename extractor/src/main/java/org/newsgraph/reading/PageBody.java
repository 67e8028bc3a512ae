package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final int RUNNING_LENGTH = 60;
  private static final double MAX_LINK_DENSITY = 0.4;

  private PageBody() {}

  static Body of(Document page, String source, Metadata metadata) {
    PageParts parts = PageParts.of(page);
    List<Block> all = Blocks.of(page.body(), parts::isBeside);
    Map<Element, Double> weights = weights(all);
    Element root = descend(page.body(), weights);
    List<Block> inside = new ArrayList<>();
    for (Block block : all) {
      if (block.container() == root || block.container().parents().contains(root)) {
        inside.add(block);
      }
    }
    Body.Builder body = new Body.Builder(source);
    for (Block block : Paragraphs.ofArticle(inside, metadata)) {
      block.appendTo(body, source);
    }
    return body.build();
  }

  /** How much running text each element holds. */
  private static Map<Element, Double> weights(List<Block> blocks) {
    Map<Element, Double> weights = new IdentityHashMap<>();
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
    return sure * Math.min(length, 1000) * (1 - block.linkDensity()) * Math.min(2, 1 + commas * 0.2);
  }

  private static Element descend(Element start, Map<Element, Double> weights) {
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
    return element.normalName().matches("p|li|blockquote|td|ul|ol|pre");
  }
}
