package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
              + "|download (?:the|our)|for more|to read more|get (?:the|our) |join (?:us|our)|tell us|have your say"
              + "|we want to hear|contact us|editing by|reporting by|\\(?reporting by|edited by|print$|email$|facebook$|twitter$|whatsapp$).*",
          Pattern.DOTALL);
  private static final int SHORT = 160;

  private Paragraphs() {}

  static List<Block> ofArticle(List<Block> blocks, Metadata metadata) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!isBeside(block, metadata)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean isBeside(Block block, Metadata metadata) {
    String text = block.text();
    if (metadata.title().filter(title -> title.equalsIgnoreCase(text)).isPresent()
        || block.container().normalName().equals("h1")) {
      return true;
    }
    boolean linked = block.linkDensity() > 0.5 && text.length() < 3 * SHORT;
    boolean pointer = text.length() < 2 * SHORT && BESIDE.matcher(text).matches();
    boolean date = text.length() < 60 && Dates.parse(text).isPresent();
    return linked || pointer || date || Captions.isCredit(text) || isFragment(block);
  }

  private static boolean isFragment(Block block) {
    String text = block.text();
    boolean words = text.chars().anyMatch(Character::isLetter);
    boolean running = Captions.endsSentence(text) || text.length() > SHORT;
    return !words || !running && !block.isHeading() && text.length() < 20 && !block.isListItem();
  }
}
