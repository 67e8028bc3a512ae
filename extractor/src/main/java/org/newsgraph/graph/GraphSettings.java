package org.newsgraph.graph;

/**
 * How article graphs are made.
 *
 * @param iris bases of the names
 * @param version version of the extractor, as {@code 0.1.0}; it is part of the provenance of every
 *     fact
 * @param fingerprint anything else by which the same article may give other facts (models, rules,
 *     knowledge base), in any form; it only goes into the digest, so that a change of it has
 *     articles extracted again
 * @param withText whether the article's body is part of the graph; sentences and words that show a
 *     fact always are
 */
public record GraphSettings(Iris iris, String version, String fingerprint, boolean withText) {

  /** Refuses a blank version. */
  public GraphSettings {
    if (version.isBlank()) {
      throw new IllegalArgumentException("the extractor needs a version");
    }
  }

  /** With the usual bases, with text. */
  public static GraphSettings of(String version) {
    return new GraphSettings(Iris.DEFAULT, version, "", true);
  }
}
