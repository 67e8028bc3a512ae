package org.newsgraph.mention;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.newsgraph.language.WordCutter;
import org.newsgraph.model.LanguageModels;

/**
 * Trains the OpenNLP name finder on a folder of annotated sets. The order of files is fixed and the
 * learner draws no random numbers, so the same sets give the same model. How the shipped model was
 * made: {@code training/NAMES.md}.
 */
public final class NameTrainer {

  /** Passes over the data. */
  private static final int ITERATIONS = 40;

  /** A feature seen less often is left out; keeps the model small. */
  private static final int CUTOFF = 3;

  private final WordCutter cutter;

  /** A trainer that cuts words with the tokenizer of the given models. */
  public NameTrainer(LanguageModels models) {
    this.cutter = new WordCutter(models);
  }

  /**
   * Trains on every set {@code NAME.conll} of the folder whose labels are known and writes the
   * model.
   *
   * @return sentences used, by set
   * @throws IOException where a file cannot be read or written, or the folder holds no known set
   */
  public Map<String, Integer> train(Path folder, Path modelFile) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    List<NameSample> samples = new ArrayList<>();
    for (String set : TrainingSet.known().stream().sorted().toList()) {
      Path file = folder.resolve(set + ".conll");
      if (Files.exists(file)) {
        List<NameSample> read = new TrainingSet(set, cutter::cut).read(file);
        counts.put(set, read.size());
        samples.addAll(read);
      }
    }
    if (samples.isEmpty()) {
      throw new IOException(
          "no training set in " + folder + "; expected files such as wikigold.conll");
    }
    Files.write(modelFile, bytes(train(samples)));
    return counts;
  }

  private static TokenNameFinderModel train(List<NameSample> samples) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    TokenNameFinderFactory factory =
        new TokenNameFinderFactory(features(), Map.of(), new BioCodec());
    return NameFinderME.train(
        "eng", null, ObjectStreamUtils.createObjectStream(samples), parameters, factory);
  }

  private static byte[] features() throws IOException {
    try (InputStream in =
        NameTrainer.class.getResourceAsStream("/org/newsgraph/mention/features.xml")) {
      if (in == null) {
        throw new IllegalStateException("features.xml is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  /** The model's file form, after a check that it can be read again. */
  private static byte[] bytes(TokenNameFinderModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.serialize(out);
    byte[] bytes = out.toByteArray();
    new TokenNameFinderModel(new ByteArrayInputStream(bytes));
    return bytes;
  }
}
