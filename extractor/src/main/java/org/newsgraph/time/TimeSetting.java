package org.newsgraph.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a time stands: what it is told from, and whether its clause looks ahead.
 *
 * @param sentence the words around it
 * @param start where it begins in them
 * @param end where it ends
 * @param published the article's date
 * @param told the last day that the text told before it, else the article's date
 */
record TimeSetting(
    String sentence, int start, int end, Optional<LocalDate> published, Optional<LocalDate> told) {

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|'ll|shall|(?:is|are|be) to|(?:re)?scheduled|set (?:to|for)|due|upcoming|plan(?:s|ned)?"
              + "|planning|expected|slated|intends?|going to|until|postponed|delayed|deadline|by)\\b");
  private static final Pattern REPORTED =
      Pattern.compile("\\b(?:said|announced|told|reported|stated|confirmed|wrote|after|since)\\b");
  private static final int REACH = 70;

  /** Whether the clause of the time tells of what is to come. */
  boolean isFuture() {
    return isFutureBefore() || isFutureBehind();
  }

  private boolean isFutureBefore() {
    String before = sentence.substring(Math.max(0, start - REACH), start);
    Matcher cue = AHEAD.matcher(before);
    int last = -1;
    while (cue.find()) {
      last = cue.end();
    }
    return last >= 0 && !REPORTED.matcher(before.substring(last)).find();
  }

  /** "On Friday, the court will …": only for a time that opens its sentence. */
  private boolean isFutureBehind() {
    if (start > 4) {
      return false;
    }
    String behind = sentence.substring(end, Math.min(sentence.length(), end + REACH));
    Matcher cue = AHEAD.matcher(behind);
    return cue.find()
        && !cue.group().equals("by")
        && !REPORTED.matcher(behind.substring(0, cue.start())).find();
  }
}
