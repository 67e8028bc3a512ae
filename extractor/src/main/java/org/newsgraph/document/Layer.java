package org.newsgraph.document;

/**
 * A kind of annotation that one stage adds to a document.
 *
 * @param name as it stands in messages
 * @param type class of its annotations
 */
public record Layer<A extends Annotation>(String name, Class<A> type) {}
