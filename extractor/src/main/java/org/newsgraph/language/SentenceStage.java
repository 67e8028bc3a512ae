package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.Span;
import org.newsgraph.document.Stage;
import org.newsgraph.model.InstancePool;
import org.newsgraph.model.LanguageModels;

/**
 * Finds sentences. A blank line ends a paragraph, and no sentence crosses it; within a paragraph
 * OpenNLP's sentence detector decides, corrected where news text is unlike what it learned from:
 * closing quotation marks, abbreviations before names, initials.
 */
public final class SentenceStage implements Stage<Sentence> {

  private static final Origin ORIGIN = new Origin("sentences", "opennlp");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");

  /** A mark that may end a sentence, what closes behind it, white space, and a beginning. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?<mark>[.!?…]+)(?<close>[\"'”’)\\]»]*)\\s+(?=(?<open>[\"'“‘(\\[«]*)"
              + "(?<next>[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*))");

  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}.]*$");

  private final InstancePool<SentenceDetectorME> detectors;

  /** A stage with the sentence detector of the given models. */
  public SentenceStage(LanguageModels models) {
    this.detectors = new InstancePool<>(() -> new SentenceDetectorME(models.sentences()));
  }

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public Layer<Sentence> adds() {
    return Layers.SENTENCES;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of();
  }

  @Override
  public List<Sentence> annotate(Document document) {
    return detectors.use(detector -> find(document.text(), detector));
  }

  private static List<Sentence> find(String text, SentenceDetectorME detector) {
    List<Sentence> found = new ArrayList<>();
    Matcher gap = PARAGRAPH_END.matcher(text);
    int paragraph = 0;
    int start = 0;
    while (start < text.length()) {
      boolean more = gap.find(start);
      int end = more ? gap.start() : text.length();
      String words = text.substring(start, end);
      if (!words.isBlank()) {
        addSentences(words, start, paragraph++, detector, found);
      }
      start = more ? gap.end() : text.length();
    }
    return found;
  }

  private static void addSentences(
      String paragraph, int offset, int number, SentenceDetectorME detector, List<Sentence> found) {
    int start = 0;
    for (int end : ends(paragraph, detector)) {
      int first = start;
      int last = end;
      while (first < last && Character.isWhitespace(paragraph.charAt(first))) {
        first++;
      }
      while (last > first && Character.isWhitespace(paragraph.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        found.add(new Sentence(new Span(offset + first, offset + last), number, ORIGIN));
      }
      start = end;
    }
  }

  private static Set<Integer> ends(String paragraph, SentenceDetectorME detector) {
    Set<Integer> guessed = new TreeSet<>();
    for (opennlp.tools.util.Span span : detector.sentPosDetect(paragraph)) {
      guessed.add(span.getEnd());
    }
    Set<Integer> ends = new TreeSet<>();
    Matcher boundary = BOUNDARY.matcher(paragraph);
    while (boundary.find()) {
      int end = boundary.end("close");
      boolean guess = guessed.contains(end) || guessed.contains(boundary.end("mark"));
      if (endsSentence(paragraph, boundary, guess)) {
        ends.add(end);
      }
    }
    ends.add(paragraph.length());
    return ends;
  }

  private static boolean endsSentence(String paragraph, Matcher boundary, boolean guess) {
    String next = boundary.group("next");
    String mark = boundary.group("mark");
    boolean closed = !boundary.group("close").isEmpty();
    boolean opens = !boundary.group("open").isEmpty();
    if (Character.isLowerCase(next.codePointAt(0))) {
      return false;
    }
    if (mark.startsWith("…") || mark.startsWith("..")) {
      return guess || closed || opens;
    }
    if (mark.equals(".") && !closed) {
      return !Abbreviations.continues(lastWord(paragraph, boundary.start("mark")), next);
    }
    return true;
  }

  private static String lastWord(String paragraph, int end) {
    Matcher word = LAST_WORD.matcher(paragraph.substring(Math.max(0, end - 20), end));
    return word.find() ? word.group() : "";
  }
}
