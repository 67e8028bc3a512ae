package org.newsgraph.document;

/**
 * What gave an annotation: a stage, and within it a rule or model part. Both end up in the graph as
 * provenance, so they are stable names for readers, not class names.
 *
 * @param stage name of the stage, as {@code names}
 * @param rule rule or model part within it, as {@code gazetteer}
 */
public record Origin(String stage, String rule) {}
