package org.newsgraph.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown, with YAML front matter if there is any. The first heading is the headline; a date line,
 * a byline, photo captions and credits, pointers to related articles and the line with the original
 * address are taken out of the body, and a paragraph broken in two is joined again.
 */
final class MarkdownReader implements FormatReader {

  private static final int MAX_OPEN_BLOCKS = 50;
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)^(?:related(?: articles?| stor(?:y|ies)| links?)?|read (?:more|also)|also read"
              + "|see also|more on this)\\s*:.*",
          Pattern.DOTALL);
  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?i)^(?:original(?: url| link| article| source)?|source(?: url)?|url|link)\\s*:\\s*"
              + "(https?://\\S+)?$");
  private static final Pattern BYLINE = Pattern.compile("(?i)^by\\s+(\\S+(?:\\s+\\S+){1,8})$");
  private static final Pattern ADDRESS = Pattern.compile("^https?://\\S+$");

  /** Where reading of one document stands. */
  private static final class State {
    final Told told = new Told();
    final Body.Builder body;
    final String source;
    boolean originFollows;
    String before = "";

    State(String source) {
      this.source = source;
      this.body = new Body.Builder(source);
    }
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public boolean accepts(Probe probe) {
    if (probe.binary()) {
      return false;
    }
    boolean marked = probe.head().startsWith("---\n") || probe.head().startsWith("# ");
    return probe.named("md", "markdown", "mkd") || (probe.named("") && marked);
  }

  @Override
  public Iterator<ReadResult> read(Input input) throws IOException {
    String source = input.text();
    State state = new State(source);
    int start = FrontMatter.read(source, state.told);
    // blanked, not cut, so that places in the text stay what they are
    String text = " ".repeat(start) + source.substring(start);
    Parser parser =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .build();
    for (Node block : blocks(parser.parse(start == 0 ? source : newlines(text, start)))) {
      take(block, state);
    }
    state.told.url(input.origin().url());
    ReadResult result =
        new Articles(input).of(input.location(), state.told.metadata(), state.body.build());
    return List.of(result).iterator();
  }

  private static String newlines(String text, int start) {
    return start == 0 ? text : " ".repeat(start - 1) + "\n" + text.substring(start);
  }

  /** Headings and paragraphs, also those in lists and quotations, in their order. */
  private static List<Node> blocks(Node document) {
    List<Node> found = new ArrayList<>();
    Optional<Node> node = Optional.ofNullable(document.getFirstChild());
    while (node.isPresent()) {
      Node here = node.get();
      if (here instanceof Heading || here instanceof Paragraph) {
        found.add(here);
      }
      boolean container =
          here instanceof BlockQuote
              || here instanceof BulletList
              || here instanceof OrderedList
              || here instanceof ListItem;
      node =
          container
              ? Optional.ofNullable(here.getFirstChild()).or(() -> after(here, document))
              : after(here, document);
    }
    return found;
  }

  private static Optional<Node> after(Node node, Node top) {
    for (Node up = node; up != null && !up.equals(top); up = up.getParent()) {
      if (up.getNext() != null) {
        return Optional.of(up.getNext());
      }
    }
    return Optional.empty();
  }

  private static void take(Node block, State state) {
    MarkdownText text = new MarkdownText(block);
    String plain = text.plain();
    boolean started = state.body.length() > 0;
    if (plain.isEmpty()) {
      return;
    }
    if (block instanceof Heading && !started && !state.told.hasTitle()) {
      state.told.title(Optional.of(plain));
    } else if (isAddress(plain, state)) {
      state.originFollows = false;
    } else if (ORIGIN.matcher(plain).matches()) {
      state.originFollows = true;
    } else if (!started && Dates.parse(plain).isPresent()) {
      state.told.date(Optional.of(plain));
    } else if (!started && BYLINE.matcher(plain).matches()) {
      state.told.authors(List.of(plain));
    } else if (!isBeside(block, text, plain) && !isRepeatedTitle(block, plain, state)) {
      append(block, text, state);
    }
  }

  /** An address alone on its line: the article's own where that was said, else a mere link. */
  private static boolean isAddress(String plain, State state) {
    java.util.regex.Matcher matcher = ORIGIN.matcher(plain);
    Optional<String> inline =
        matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    if (inline.isPresent()) {
      state.told.url(inline);
      return true;
    }
    if (ADDRESS.matcher(plain).matches()) {
      if (state.originFollows) {
        state.told.url(Optional.of(plain));
      }
      return true;
    }
    return false;
  }

  private static boolean isRepeatedTitle(Node block, String plain, State state) {
    return block instanceof Heading && state.told.title().filter(plain::equals).isPresent();
  }

  /** Whether it stands beside the article: caption, credit, pointer, a link alone. */
  private static boolean isBeside(Node block, MarkdownText text, String plain) {
    return POINTER.matcher(plain).matches()
        || (block instanceof Paragraph && text.isLinkOnly())
        || Captions.isCredit(plain)
        || (!Captions.endsSentence(plain) && text.endsEmphasised() && Captions.hasSlash(plain));
  }

  private static void append(Node block, MarkdownText text, State state) {
    String plain = text.plain();
    boolean plainParagraph = block instanceof Paragraph && !(block.getParent() instanceof ListItem);
    if (plainParagraph && isBroken(state.before, plain)) {
      state.body.append(" ");
    } else {
      state.body.paragraphBreak();
    }
    text.appendTo(state.body, state.source);
    state.before = plainParagraph ? plain : "";
  }

  /**
   * Whether a paragraph goes on in the next: it ends without an end, and the next without start.
   */
  private static boolean isBroken(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean open = Character.isLetterOrDigit(last) || ",;-–—".indexOf(last) >= 0;
    String words = after.replaceFirst("^[\\p{Pi}\\p{Ps}\"'’]+", "");
    return open && !words.isEmpty() && Character.isLowerCase(words.charAt(0));
  }
}
