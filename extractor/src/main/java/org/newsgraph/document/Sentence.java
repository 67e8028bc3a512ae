package org.newsgraph.document;

/**
 * One sentence, without surrounding white space; never crosses a paragraph's end.
 *
 * @param paragraph number of its paragraph in the article, from 0
 */
public record Sentence(Span span, int paragraph, Origin origin) implements Annotation {}
