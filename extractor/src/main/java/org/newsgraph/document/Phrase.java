package org.newsgraph.document;

/**
 * A noun phrase: determiner and modifiers up to the head word; without relative clauses and phrases
 * behind the head.
 *
 * @param head index of the head word in {@link Layers#TOKENS}
 */
public record Phrase(Span span, int head, Origin origin) implements Annotation {}
