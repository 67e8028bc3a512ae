package org.newsgraph.reading;

import java.util.regex.Pattern;

/** Tells captions and credits of pictures from paragraphs. */
final class Captions {

  private static final String AGENCY =
      "(?:AP|AFP|Reuters|REUTERS|TASS|EPA|Getty(?: Images)?|RIA(?: Novosti)?|Xinhua|Bloomberg|PA"
          + "|ANI|PTI|Shutterstock|iStock|Wikimedia(?: Commons)?|Flickr|Twitter|Instagram|YouTube"
          + "|AAP|DPA|dpa|Courtesy|Handout|File)";
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:.{0,250}(?:/|\\||©)\\s*"
              + AGENCY
              + "[\\w .,/-]{0,40}"
              + "|\\(?(?:Photo|Image|Picture|Video|Photograph|Credit|Photo credit|Image credit"
              + "|Image source|Photo source|Photo by|File photo|Representational image)s?"
              + "\\s*(?::|by |/|courtesy|via|©|from ).{0,250}"
              + "|\\(?(?:Photo|Image|File photo|File)\\)?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]]*$");

  private Captions() {}

  /** Whether a paragraph is a caption or credit by its form. */
  static boolean isCredit(String paragraph) {
    return paragraph.length() < 300 && CREDIT.matcher(paragraph).matches();
  }

  /** Whether it ends as a sentence does. */
  static boolean endsSentence(String paragraph) {
    return SENTENCE_END.matcher(paragraph).matches();
  }

  /** Whether a slash stands between two names, as in "Jane Doe / Agency". */
  static boolean hasSlash(String paragraph) {
    return paragraph.matches(".*\\p{L}\\s*/\\s*\\p{Lu}.*");
  }
}
