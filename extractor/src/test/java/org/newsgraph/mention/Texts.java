package org.newsgraph.mention;

import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.SourceMap;
import org.newsgraph.language.SentenceStage;
import org.newsgraph.language.TokenStage;
import org.newsgraph.model.LanguageModels;

/** Made-up texts as documents. */
final class Texts {

  static final LanguageModels MODELS = LanguageModels.load();
  private static final SentenceStage SENTENCES = new SentenceStage(MODELS);
  private static final TokenStage TOKENS = new TokenStage(MODELS);

  private Texts() {}

  static Document tokens(String text) {
    Document document =
        Document.of(new Article("made-up", "made-up", Metadata.NONE, text, SourceMap.UNKNOWN));
    document = document.with(Layers.SENTENCES, SENTENCES.annotate(document));
    return document.with(Layers.TOKENS, TOKENS.annotate(document));
  }

  static Document titles(String text) {
    Document document = tokens(text);
    return document.with(Layers.TITLES, new TitleStage().annotate(document));
  }
}
