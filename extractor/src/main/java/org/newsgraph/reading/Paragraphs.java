package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.document.Metadata;

/** Of the paragraphs where an article stands on a page, those that are the article's own. */
final class Paragraphs {

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)^(?:(?:also|must)[ -](?:read|see|watch)|read(?: more| also|:| next| full)|related"
              + "(?: articles?| stor(?:y|ies)| news| topics?| content)?\\s*(?::|$)|see also|more from|more on:|watch(?: \\w+)?:"
              + "|advertisement|sponsored|story continues|continue reading|click here|sign up|subscribe"
              + "|follow (?:us|\\w+ on)|like us on|share (?:this|on|via)|tweet|comments?$|loading|tags?:|topics?:"
              + "|filed under|photos?:|image:|video:|source:|copyright|©|\\(c\\) |all rights reserved"
              + "|first published|published|updated|last updated|posted|by [A-Z][\\w.'-]+(?: [A-Z][\\w.'-]+){0,3}$"
              + "|download (?:the|our)|for (?:more|the latest)|to read more|get (?:the|our) |join (?:us|our)|tell us|have your say"
              + "|we want to hear|like this story|have a tip|contact us|editing by|reporting by|\\(?reporting by|edited by|print$|email$|facebook$|twitter$|whatsapp$).*",
          Pattern.DOTALL);
  private static final Pattern END =
      Pattern.compile(
          "(?i)(?:(?:most|more) (?:popular|read|viewed|stories|news|from|great|on)\\b.{0,40}"
              + "|(?:related|recommended|latest|trending)(?: (?:news|articles?|stories|posts?|content|topics?|videos?))?:?"
              + "|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|comments?(?: \\(\\d+\\))?|leave a (?:reply|comment).{0,20}"
              + "|about the author|read next|up next|don.t miss|editor.s picks?|sponsored (?:content|links?))");
  private static final double LEAST_BEFORE_END = 0.3;
  private static final int SHORT = 160;

  private Paragraphs() {}

  static List<Block> ofArticle(List<Block> blocks, Metadata metadata) {
    List<Block> kept = new ArrayList<>();
    int read = 0;
    int total = blocks.stream().mapToInt(block -> block.text().length()).sum();
    for (Block block : blocks) {
      read += block.text().length();
      if (read > total * LEAST_BEFORE_END && END.matcher(block.text()).matches()) {
        break;
      }
      if (!isBeside(block, metadata)) {
        kept.add(block);
      }
    }
    return withoutIdleHeadings(kept);
  }

  /** A heading with no paragraph of its own belongs to something that was left out. */
  private static List<Block> withoutIdleHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks.reversed()) {
      boolean idle = kept.isEmpty() || kept.getLast().isHeading();
      if (!block.isHeading() || !idle) {
        kept.add(block);
      }
    }
    return kept.reversed();
  }

  private static boolean isBeside(Block block, Metadata metadata) {
    String text = block.text();
    if (metadata.title().filter(title -> title.equalsIgnoreCase(text)).isPresent()
        || block.container().normalName().equals("h1")) {
      return true;
    }
    boolean sentence = Captions.endsSentence(text) && text.length() > 80;
    boolean linked = block.linkDensity() > (sentence ? 0.95 : 0.5) && text.length() < 2 * SHORT;
    boolean pointer = text.length() < 2 * SHORT && BESIDE.matcher(text).matches();
    boolean date = text.length() < 60 && Dates.parse(text).isPresent();
    return linked || pointer || date || Captions.isCredit(text) || isFragment(block);
  }

  private static boolean isFragment(Block block) {
    String text = block.text();
    boolean words = text.chars().anyMatch(Character::isLetter);
    boolean running = Captions.endsSentence(text) || text.length() > SHORT;
    return !words || (!running && !block.isHeading() && text.length() < 20 && !block.isListItem());
  }
}
