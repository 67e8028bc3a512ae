package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.newsgraph.document.Span;
import org.newsgraph.model.InstancePool;
import org.newsgraph.model.LanguageModels;

/**
 * Cuts words of other people's tokenizations into the tokens of {@link TokenStage}, so that what is
 * learned from them fits what is read. Thread-safe.
 */
public final class WordCutter {

  private final InstancePool<TokenizerME> tokenizers;

  /** A cutter with the tokenizer of the given models. */
  public WordCutter(LanguageModels models) {
    this.tokenizers = new InstancePool<>(() -> new TokenizerME(models.tokens()));
  }

  /** The tokens of one word, at least one. */
  public List<String> cut(String word) {
    if (word.chars().allMatch(Character::isLetter)) {
      return List.of(word);
    }
    return tokenizers.use(tokenizer -> cut(word, tokenizer));
  }

  private static List<String> cut(String word, TokenizerME tokenizer) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span span : tokenizer.tokenizePos(word)) {
      spans.add(new Span(span.getStart(), span.getEnd()));
    }
    List<String> cut = TokenRepair.repair(word, spans).stream().map(s -> s.of(word)).toList();
    boolean abbreviation = cut.size() == 2 && cut.get(1).equals(".");
    return cut.isEmpty() || abbreviation ? List.of(word) : cut;
  }
}
