package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.Span;
import org.newsgraph.document.Stage;
import org.newsgraph.document.Status;
import org.newsgraph.document.Title;
import org.newsgraph.document.Token;

/**
 * Finds titles of positions: a head ("secretary") with the modifiers before it ("deputy defense")
 * and the field behind it ("of state"). Words that only tell that it is over or not yet so
 * ("former", "-elect") give the status and are not part of the value. Only singular heads count.
 */
public final class TitleStage implements Stage<Title> {

  private static final Origin ORIGIN = new Origin("titles", "list");

  /** Words of the longest head, modifier or field in the list, hyphens counted. */
  private static final int LONGEST = 5;

  private final TitleWords words = TitleWords.shipped();

  @Override
  public String name() {
    return "titles";
  }

  @Override
  public Layer<Title> adds() {
    return Layers.TITLES;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS);
  }

  @Override
  public List<Title> annotate(Document document) {
    List<Title> found = new ArrayList<>();
    for (Sentence sentence : document.get(Layers.SENTENCES)) {
      find(document, document.within(Layers.TOKENS, sentence.span()), found);
    }
    return found;
  }

  private void find(Document document, List<Token> tokens, List<Title> found) {
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Range> head = head(document, tokens, i);
      if (head.isPresent()) {
        Range title =
            withField(document, tokens, withModifiers(document, tokens, head.get(), free));
        found.add(title(document, tokens, title, free));
        free = title.end;
        i = title.end - 1;
      }
    }
  }

  /** Tokens from first to before end; the value is empty where the words themselves tell it. */
  private record Range(int first, int end, Optional<String> meaning) {}

  private Optional<Range> head(Document document, List<Token> tokens, int first) {
    for (int end = Math.min(tokens.size(), first + LONGEST); end > first; end--) {
      String text = text(document, tokens, first, end);
      Optional<String> meaning = words.meaning(text);
      if (meaning.isPresent() && isName(document, tokens, end)) {
        return Optional.of(new Range(first, end, meaning));
      }
      boolean head = words.isHead(text) && (end - first > 1 || isNoun(document, tokens.get(first)));
      // "Prime" alone is no modifier of the head behind it: the longer head begins here
      if (head && !continues(document, tokens, first, end)) {
        return Optional.of(new Range(first, end, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** Whether a longer title goes on behind this head: "chief" in "chief minister". */
  private boolean continues(Document document, List<Token> tokens, int first, int end) {
    boolean modifies = words.isModifier(text(document, tokens, first, end));
    for (int last = Math.min(tokens.size(), end + 4); modifies && last > end; last--) {
      if (words.isHead(text(document, tokens, end, last))
          && isNoun(document, tokens.get(last - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Document document, Token token) {
    String form = document.words(token.span());
    return token.tag().equals("PROPN")
        || token.tag().equals("NOUN")
        || (Character.isUpperCase(form.charAt(0)) && !token.tag().equals("VERB"));
  }

  private static boolean isName(Document document, List<Token> tokens, int index) {
    return index < tokens.size()
        && Character.isUpperCase(document.words(tokens.get(index).span()).charAt(0));
  }

  private Range withModifiers(Document document, List<Token> tokens, Range head, int free) {
    int first = head.first;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int start = Math.max(free, first - 3); start < first && !grown; start++) {
        if (words.isModifier(text(document, tokens, start, first))) {
          first = start;
          grown = true;
        }
      }
      boolean conjunction =
          !grown && first - 2 >= free && isWord(document, tokens, first - 1, "and", ",");
      if (conjunction && words.isModifier(text(document, tokens, first - 2, first - 1))) {
        first -= 2;
        grown = true;
      }
    }
    return new Range(first, head.end, head.meaning);
  }

  private Range withField(Document document, List<Token> tokens, Range title) {
    if (title.end < tokens.size() && isWord(document, tokens, title.end, "of", "for")) {
      int start = title.end + 1;
      for (int end = Math.min(tokens.size(), start + 3); end > start; end--) {
        if (words.isDomain(text(document, tokens, start, end))) {
          return new Range(title.first, end, title.meaning);
        }
      }
    }
    return title;
  }

  private Title title(Document document, List<Token> tokens, Range title, int free) {
    String text = text(document, tokens, title.first, title.end);
    String value = title.meaning.orElse(text).toLowerCase(Locale.ENGLISH).replaceAll("\\s+", " ");
    int end = title.end;
    Status status = status(document, tokens, title, free);
    if (isSuffix(document, tokens, end)) {
      end += 2;
      status = Status.FUTURE;
    }
    Span span = tokens.get(title.first).span().union(tokens.get(end - 1).span());
    return new Title(span, value, status, ORIGIN);
  }

  private boolean isSuffix(Document document, List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && isWord(document, tokens, end, "-")
        && words.isFuture(document.words(tokens.get(end + 1).span()));
  }

  /** Looks at up to three words before: "former U.S. defense secretary", "then-president". */
  private Status status(Document document, List<Token> tokens, Range title, int free) {
    for (int i = title.first - 1; i >= Math.max(free, title.first - 4); i--) {
      String word = document.words(tokens.get(i).span());
      if (words.isFormer(word)) {
        return Status.FORMER;
      }
      if (words.isFuture(word)) {
        return Status.FUTURE;
      }
      boolean between = word.equals("-") || tokens.get(i).tag().matches("PROPN|ADJ|NOUN");
      if (!between) {
        break;
      }
    }
    return Status.CURRENT;
  }

  private static boolean isWord(Document document, List<Token> tokens, int index, String... any) {
    return List.of(any).contains(document.words(tokens.get(index).span()));
  }

  private static String text(Document document, List<Token> tokens, int first, int end) {
    return document.words(tokens.get(first).span().union(tokens.get(end - 1).span()));
  }
}
