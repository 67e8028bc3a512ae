package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Sentence;
import org.newsgraph.document.Span;
import org.newsgraph.document.Stage;
import org.newsgraph.document.Token;
import org.newsgraph.model.InstancePool;
import org.newsgraph.model.LanguageModels;

/** Finds the tokens of each sentence, their universal part of speech, and their lemma. */
public final class TokenStage implements Stage<Token> {

  private static final Origin ORIGIN = new Origin("tokens", "opennlp");

  private final InstancePool<Tools> tools;

  /** A stage with tokenizer, tagger and lemmatizer of the given models. */
  public TokenStage(LanguageModels models) {
    this.tools = new InstancePool<>(() -> Tools.of(models));
  }

  /** The OpenNLP classes that one thread at a time may use. */
  private record Tools(TokenizerME tokenizer, POSTaggerME tagger, LemmatizerME lemmatizer) {

    static Tools of(LanguageModels models) {
      return new Tools(
          new TokenizerME(models.tokens()),
          new POSTaggerME(models.tags()),
          new LemmatizerME(models.lemmas()));
    }
  }

  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public Layer<Token> adds() {
    return Layers.TOKENS;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(Layers.SENTENCES);
  }

  @Override
  public List<Token> annotate(Document document) {
    return tools.use(lent -> find(document, lent));
  }

  private static List<Token> find(Document document, Tools tools) {
    List<Token> found = new ArrayList<>();
    List<Sentence> sentences = document.get(Layers.SENTENCES);
    for (int i = 0; i < sentences.size(); i++) {
      String words = document.words(sentences.get(i).span());
      List<Span> spans = TokenRepair.repair(words, guess(words, tools.tokenizer()));
      addTokens(words, sentences.get(i).span().start(), i, spans, tools, found);
    }
    return found;
  }

  private static List<Span> guess(String words, TokenizerME tokenizer) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span span : tokenizer.tokenizePos(words)) {
      spans.add(new Span(span.getStart(), span.getEnd()));
    }
    return spans;
  }

  private static void addTokens(
      String words, int offset, int sentence, List<Span> spans, Tools tools, List<Token> found) {
    String[] forms = new String[spans.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = spans.get(i).of(words);
    }
    String[] tags = tools.tagger().tag(forms);
    String[] lemmas = tools.lemmatizer().lemmatize(forms, tags);
    for (int i = 0; i < forms.length; i++) {
      Span span = spans.get(i);
      found.add(
          new Token(
              new Span(offset + span.start(), offset + span.end()),
              sentence,
              tags[i],
              lemma(forms[i], tags[i], lemmas[i]),
              ORIGIN));
    }
  }

  /** The lemmatizer answers "O" or "_" where it knows none; a proper noun is its own lemma. */
  private static String lemma(String form, String tag, String guess) {
    if (tag.equals("PROPN")) {
      return form;
    }
    boolean unknown = guess.isBlank() || guess.equals("O") || guess.equals("_");
    return (unknown ? form : guess).toLowerCase(Locale.ENGLISH);
  }
}
