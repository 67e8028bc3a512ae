package org.newsgraph.attribution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.TokenIndex;

/** The lexicon of cues: which words report, and what follows them. Immutable. */
final class Cues {

  private final Map<String, Set<String>> lists;

  /**
   * A cue at its place.
   *
   * @param verb token of the verb
   * @param end token behind the last word of the cue, a particle included
   * @param lemma lemma of the verb
   */
  record Cue(int verb, int end, String lemma) {}

  private Cues(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  /** The lexicon that is packed with the program. */
  static Cues read() {
    try (InputStream in = Cues.class.getResourceAsStream("cues.yaml")) {
      if (in == null) {
        throw new IllegalStateException("not packed with the program: cues.yaml");
      }
      Map<String, String> raw = new YAMLMapper().readValue(in, new TypeReference<>() {});
      Map<String, Set<String>> lists = new HashMap<>();
      raw.forEach((name, words) ->
          lists.put(name, new HashSet<>(Arrays.asList(words.strip().split("\\s+")))));
      return new Cues(lists);
    } catch (IOException e) {
      throw new UncheckedIOException("cues.yaml", e);
    }
  }

  boolean is(String list, String lemma) {
    return lists.getOrDefault(list, Set.of()).contains(lemma);
  }

  /** The cue whose verb stands at a token. */
  Optional<Cue> at(TokenIndex tokens, int token) {
    boolean verb =
        (tokens.tag(token).equals("VERB") || isSaid(tokens, token)) && !isNounForm(tokens, token);
    if (!verb || isInfinitive(tokens, token)) {
      return Optional.empty();
    }
    String lemma = tokens.lemma(token);
    for (int i = token + 1; i <= token + 5 && tokens.together(i, token); i++) {
      boolean adjacent = i == token + 1;
      String joint = lemma + "-" + tokens.lower(i);
      boolean parted = is("charge", joint);
      if ((adjacent || parted) && isListed(joint)) {
        return Optional.of(new Cue(token, adjacent ? i + 1 : token + 1, adjacent ? joint : lemma));
      }
    }
    return isListed(lemma) ? Optional.of(new Cue(token, token + 1, lemma)) : Optional.empty();
  }

  private boolean isListed(String lemma) {
    return is("clause", lemma)
        || is("addressee", lemma)
        || is("request", lemma)
        || is("naming", lemma)
        || is("charge", lemma)
        || is("matter", lemma);
  }

  /** "said" and "says" are verbs whatever the tagger holds them for. */
  private static boolean isSaid(TokenIndex tokens, int token) {
    return tokens.lower(token).equals("said") || tokens.lower(token).equals("says");
  }

  /** "over claims that", "the report": taken for verbs by the tagger. */
  private static boolean isNounForm(TokenIndex tokens, int token) {
    String before = tokens.tag(token - 1);
    boolean afterNounWord =
        before.equals("ADP")
            || before.equals("DET")
            || before.equals("ADJ")
            || tokens.lower(token - 1).matches("over|of|by|with|about");
    return afterNounWord
        && tokens.together(token - 1, token)
        && !tokens.lower(token).endsWith("ing")
        && !tokens.lower(token).endsWith("ed")
        && !tokens.lower(token).equals("said");
  }

  private static boolean isInfinitive(TokenIndex tokens, int token) {
    return tokens.lower(token - 1).equals("to") || isModal(tokens.lower(token - 1));
  }

  private static boolean isModal(String word) {
    return Set.of("would", "could", "should", "may", "might", "will", "can", "must").contains(word);
  }
}
