package org.newsgraph.document;

/**
 * Words that name a position, as "Defense Secretary" or "president-elect".
 *
 * @param value the position in lower case, without the holder's country, as {@code defense
 *     secretary}
 */
public record Title(Span span, String value, Status status, Origin origin) implements Annotation {}
