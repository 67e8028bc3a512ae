package org.newsgraph.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The words of HTML that is an article's body and nothing else, as feeds and agencies send it. */
final class HtmlText {

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(?:p|br|div|b|i|em|strong|a|h[1-6]|ul|ol|li|blockquote|span|hl2|pre)\\b[^>]*>");
  private static final Pattern BESIDE =
      Pattern.compile("(?i)figure|figcaption|nav|footer|form|aside");

  private HtmlText() {}

  static boolean looksLikeHtml(String text) {
    return TAG.matcher(text).find();
  }

  /** The words, paragraphs separated by a blank line. */
  static String of(String html) {
    boolean marked = html.matches("(?is).*<(?:p|br|div)\\b.*");
    Document page = Jsoup.parseBodyFragment(marked ? html : html.replaceAll("\\R\\s*\\R", "<p>"));
    List<Block> blocks =
        Blocks.of(page.body(), element -> BESIDE.matcher(element.normalName()).matches());
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
