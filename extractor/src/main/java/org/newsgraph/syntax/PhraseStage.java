package org.newsgraph.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Phrase;
import org.newsgraph.document.Stage;
import org.newsgraph.document.TokenIndex;

/**
 * Finds base noun phrases by parts of speech: determiner, modifiers and head; a pronoun alone. What
 * a genitive joins is two phrases ("Turkey" and "invasion" of "Turkey's invasion").
 */
public final class PhraseStage implements Stage<Phrase> {

  private static final Origin ORIGIN = new Origin("phrases", "parts of speech");
  private static final Set<String> INSIDE = Set.of("ADJ", "NUM", "NOUN", "PROPN");
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "PRON");
  private static final Set<String> POSSESSIVE =
      Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

  @Override
  public String name() {
    return "phrases";
  }

  @Override
  public Layer<Phrase> adds() {
    return Layers.PHRASES;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(Layers.TOKENS);
  }

  @Override
  public List<Phrase> annotate(Document document) {
    TokenIndex tokens = TokenIndex.of(document);
    List<Phrase> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = end(tokens, at);
      int head = head(tokens, at, end);
      if (head >= 0) {
        found.add(new Phrase(tokens.span(at, head + 1), head, ORIGIN));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** One past the last word of the phrase that begins here; {@code start} where none does. */
  private static int end(TokenIndex tokens, int start) {
    String tag = tokens.tag(start);
    boolean opener = tag.equals("DET") || POSSESSIVE.contains(tokens.lower(start));
    if (tag.equals("PRON") && !opener) {
      return start + 1;
    }
    int end = opener ? start + 1 : start;
    while (tokens.together(start, end) && continues(tokens, end, end > start)) {
      end++;
    }
    return end;
  }

  private static boolean continues(TokenIndex tokens, int at, boolean begun) {
    String tag = tokens.tag(at);
    if (INSIDE.contains(tag)) {
      return true;
    }
    boolean before = INSIDE.contains(tokens.tag(at + 1)) && tokens.together(at, at + 1);
    boolean joiner =
        tag.equals("SYM") || tokens.lower(at).equals("-") || tokens.lower(at).equals("/");
    boolean modifier = begun && isModifier(tokens, at);
    return before && (joiner || modifier || tokens.lower(at).equals("%"));
  }

  /** A participle before a noun; behind a name or before a number it is the verb of a clause. */
  private static boolean isModifier(TokenIndex tokens, int at) {
    String word = tokens.lower(at);
    boolean participle = word.endsWith("ed") || word.endsWith("ing");
    return participle
        && tokens.tag(at).equals("VERB")
        && !NAMING.contains(tokens.tag(at - 1))
        && !tokens.tag(at + 1).equals("NUM");
  }

  /** The last noun, name, number or pronoun in the range; -1 where there is none. */
  private static int head(TokenIndex tokens, int start, int end) {
    for (int at = end - 1; at >= start; at--) {
      if (Set.of("NOUN", "PROPN", "PRON", "NUM").contains(tokens.tag(at))
          && !POSSESSIVE.contains(tokens.lower(at))) {
        return at;
      }
    }
    return -1;
  }
}
