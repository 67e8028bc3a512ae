package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.Span;
import org.newsgraph.document.Token;

/** The tokens of a document by sentence, with the questions that the name rules ask of them. */
final class Words {

  private static final Set<String> CONNECTORS =
      Set.of(
          "of", "for", "and", "the", "in", "on", "de", "la", "del", "&", "-", "to", "von", "van");

  private final Document document;
  private final List<List<Token>> sentences = new ArrayList<>();

  Words(Document document) {
    this.document = document;
    for (Sentence sentence : document.get(Layers.SENTENCES)) {
      sentences.add(document.within(Layers.TOKENS, sentence.span()));
    }
  }

  int sentences() {
    return sentences.size();
  }

  int size(int sentence) {
    return sentences.get(sentence).size();
  }

  Token token(int sentence, int index) {
    return sentences.get(sentence).get(index);
  }

  /** The words of a token; empty text outside of the sentence. */
  String form(int sentence, int index) {
    boolean inside = index >= 0 && index < size(sentence);
    return inside ? document.words(token(sentence, index).span()) : "";
  }

  String lower(int sentence, int index) {
    return form(sentence, index).toLowerCase(Locale.ENGLISH);
  }

  /** The part of speech of a token; empty text outside of the sentence. */
  String tag(int sentence, int index) {
    return index >= 0 && index < size(sentence) ? token(sentence, index).tag() : "";
  }

  boolean isCapitalized(int sentence, int index) {
    String form = form(sentence, index);
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  boolean isConnector(int sentence, int index) {
    return CONNECTORS.contains(form(sentence, index));
  }

  List<List<String>> forms() {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      all.add(forms(i));
    }
    return all;
  }

  List<String> forms(int sentence) {
    return sentences.get(sentence).stream().map(token -> document.words(token.span())).toList();
  }

  Span span(Sighting sighting) {
    return token(sighting.sentence(), sighting.first())
        .span()
        .union(token(sighting.sentence(), sighting.end() - 1).span());
  }

  String text(Sighting sighting) {
    return document.words(span(sighting));
  }
}
