package org.newsgraph.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** YAML between two lines of dashes at the start of a text. */
final class FrontMatter {

  private static final Pattern FENCED =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.{0,65536}?\\R)?(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final YAMLMapper YAML = new YAMLMapper();

  private FrontMatter() {}

  /** Reads the front matter; the place where the text begins after it, 0 where there is none. */
  static int read(String source, Told told) throws UnreadableArticleException {
    Matcher matcher = FENCED.matcher(source);
    if (!matcher.lookingAt()) {
      return 0;
    }
    String yaml = matcher.group(1) == null ? "" : matcher.group(1);
    try {
      JsonNode fields = YAML.readTree(yaml);
      if (fields.isObject()) {
        JsonFields.tell(fields, told);
      }
      return matcher.end();
    } catch (JacksonException wrong) {
      throw new UnreadableArticleException(
          "its front matter is no YAML: "
              + wrong.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }
}
