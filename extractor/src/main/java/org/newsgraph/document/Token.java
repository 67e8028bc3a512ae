package org.newsgraph.document;

/**
 * One token.
 *
 * @param sentence index of its sentence in {@link Layers#SENTENCES}
 * @param tag universal part of speech (UPOS), as {@code PROPN}
 * @param lemma dictionary form in lower case; proper nouns keep their case; never empty
 */
public record Token(Span span, int sentence, String tag, String lemma, Origin origin)
    implements Annotation {}
