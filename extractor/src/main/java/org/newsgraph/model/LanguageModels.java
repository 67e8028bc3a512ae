package org.newsgraph.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The OpenNLP models for English. Each is read from the class path when it is first asked for, and
 * then shared. Thread-safe.
 *
 * <p>Sentences, tokens, parts of speech and lemmas were trained by the OpenNLP project on the
 * Universal Dependencies treebank English EWT; the language detector knows 103 languages; the names
 * are this project's own (see {@code training/NAMES.md}).
 */
public final class LanguageModels {

  private static final String UD = "/opennlp-en-ud-ewt-";
  private static final String VERSION = "-1.3-2.5.4.bin";

  private final Lazy<SentenceModel> sentences =
      new Lazy<>(() -> read(UD + "sentence" + VERSION, SentenceModel::new));
  private final Lazy<TokenizerModel> tokens =
      new Lazy<>(() -> read(UD + "tokens" + VERSION, TokenizerModel::new));
  private final Lazy<POSModel> tags = new Lazy<>(() -> read(UD + "pos" + VERSION, POSModel::new));
  private final Lazy<LemmatizerModel> lemmas =
      new Lazy<>(() -> read(UD + "lemmas" + VERSION, LemmatizerModel::new));
  private final Lazy<LanguageDetectorModel> languages =
      new Lazy<>(() -> read("/langdetect-183.bin", LanguageDetectorModel::new));
  private final Lazy<TokenNameFinderModel> names =
      new Lazy<>(() -> read("/org/newsgraph/mention/names.bin", TokenNameFinderModel::new));

  private LanguageModels() {}

  /** The models of the class path; none is read yet. */
  public static LanguageModels load() {
    return new LanguageModels();
  }

  /** Finds the ends of sentences. */
  public SentenceModel sentences() {
    return sentences.get();
  }

  /** Finds the ends of tokens. */
  public TokenizerModel tokens() {
    return tokens.get();
  }

  /** Gives universal parts of speech. */
  public POSModel tags() {
    return tags.get();
  }

  /** Gives dictionary forms. */
  public LemmatizerModel lemmas() {
    return lemmas.get();
  }

  /** Tells languages by ISO 639-3 code. */
  public LanguageDetectorModel languages() {
    return languages.get();
  }

  /** Finds names of people, organizations and places. */
  public TokenNameFinderModel names() {
    return names.get();
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T read(String resource, Reader<T> reader) {
    try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the model " + resource + " is not on the class path; build the program again");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + resource + " cannot be read", e);
    }
  }
}
