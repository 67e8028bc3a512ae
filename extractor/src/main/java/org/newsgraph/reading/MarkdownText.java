package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one block of Markdown. */
final class MarkdownText {

  private final Node block;
  private final List<Node> leaves = new ArrayList<>();

  MarkdownText(Node block) {
    this.block = block;
    collect();
  }

  /** The words, white space folded. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    leaves.forEach(leaf -> plain.append(words(leaf)));
    return Told.clean(plain.toString()).orElse("");
  }

  /** Whether all words belong to links, and there are some. */
  boolean isLinkOnly() {
    return leaves.stream()
        .filter(leaf -> !words(leaf).isBlank())
        .allMatch(leaf -> inside(leaf, Link.class));
  }

  /** Whether the last words are emphasised. */
  boolean endsEmphasised() {
    return leaves.stream()
        .filter(leaf -> !words(leaf).isBlank())
        .reduce((first, second) -> second)
        .filter(leaf -> inside(leaf, StrongEmphasis.class) || inside(leaf, Emphasis.class))
        .isPresent();
  }

  /** Puts the words into a body, with their places in the source. */
  void appendTo(Body.Builder body, String source) {
    for (Node leaf : leaves) {
      List<SourceSpan> spans = leaf.getSourceSpans();
      if (leaf instanceof Text text && !spans.isEmpty()) {
        SourceSpan last = spans.get(spans.size() - 1);
        int end = last.getInputIndex() + last.getLength();
        Alignment.append(body, text.getLiteral(), source, spans.get(0).getInputIndex(), end);
      } else {
        body.append(words(leaf));
      }
    }
  }

  /** Walks the tree without recursion, since emphasis can be nested as deep as a file is long. */
  private void collect() {
    Optional<Node> node = Optional.ofNullable(block.getFirstChild());
    while (node.isPresent()) {
      Node here = node.get();
      if (!words(here).isEmpty()) {
        leaves.add(here);
      }
      Optional<Node> child =
          here instanceof Image ? Optional.empty() : Optional.ofNullable(here.getFirstChild());
      node = child.or(() -> after(here));
    }
  }

  private Optional<Node> after(Node node) {
    for (Node up = node; up != null && !up.equals(block); up = up.getParent()) {
      if (up.getNext() != null) {
        return Optional.of(up.getNext());
      }
    }
    return Optional.empty();
  }

  private static String words(Node node) {
    return switch (node) {
      case Text text -> text.getLiteral();
      case Code code -> code.getLiteral();
      case SoftLineBreak line -> " ";
      case HardLineBreak line -> " ";
      default -> "";
    };
  }

  private boolean inside(Node leaf, Class<? extends Node> type) {
    for (Node up = leaf; up != null && !up.equals(block); up = up.getParent()) {
      if (type.isInstance(up)) {
        return true;
      }
    }
    return false;
  }
}
