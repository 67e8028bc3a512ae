package org.newsgraph.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.newsgraph.model.InstancePool;
import org.newsgraph.model.LanguageModels;

/**
 * Turns away articles that are not in English. Thread-safe.
 *
 * <p>The detector alone is unsure of short texts and of texts full of foreign names, so a text with
 * the usual share of English function words passes whatever the detector says.
 */
public final class LanguageGate {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Function words that are frequent in English and rare in other languages. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "for", "on", "with", "by", "from", "has", "have", "had",
          "was", "were", "is", "are", "been", "be", "which", "their", "his", "her", "they", "it",
          "its", "this", "not", "but", "who", "said", "after", "would", "will", "an", "as", "at");

  /** English prose has a quarter to a half; headlines full of names still a tenth. */
  private static final double ENGLISH_SHARE = 0.18;

  /** Shorter texts are told apart by no detector; they pass. */
  private static final int SHORTEST_LETTERS = 40;

  /** Below it (of 1, shared among 103 languages) the detector guesses, as for a list of names. */
  private static final double SURE = 0.05;

  /** Enough to know a language by; more only costs time. */
  private static final int LONGEST = 6000;

  private final InstancePool<LanguageDetectorME> detectors;

  /** A gate with the language detector of the given models. */
  public LanguageGate(LanguageModels models) {
    this.detectors = new InstancePool<>(() -> new LanguageDetectorME(models.languages()));
  }

  /**
   * Why the text cannot be analysed, for people; empty where it is English or too short to tell.
   */
  public Optional<String> reject(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Words words = Words.of(start);
    if (words.letters < SHORTEST_LETTERS || words.englishShare() >= ENGLISH_SHARE) {
      return Optional.empty();
    }
    Language best = detectors.use(detector -> detector.predictLanguage(start));
    boolean sure = best.getConfidence() >= SURE;
    return best.getLang().equals("eng") || !sure
        ? Optional.empty()
        : Optional.of(reason(best.getLang()));
  }

  private static String reason(String code) {
    String name =
        Arrays.stream(Locale.getISOLanguages())
            .map(Locale::of)
            .filter(locale -> locale.getISO3Language().equals(code))
            .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
            .findFirst()
            .orElse("the language " + code);
    return "the text is in " + name + ", not in English";
  }

  private record Words(int letters, int count, int english) {

    static Words of(String text) {
      int letters = 0;
      int count = 0;
      int english = 0;
      var matcher = WORD.matcher(text);
      while (matcher.find()) {
        letters += matcher.end() - matcher.start();
        count++;
        if (FUNCTION_WORDS.contains(matcher.group().toLowerCase(Locale.ENGLISH))) {
          english++;
        }
      }
      return new Words(letters, count, english);
    }

    double englishShare() {
      return count == 0 ? 0 : (double) english / count;
    }
  }
}
