package org.newsgraph.document;

import java.util.Optional;

/**
 * Words that tell a time.
 *
 * @param value an ISO 8601 date or its prefix ({@code 2017-01-08}, {@code 2017-01}, {@code 2017}),
 *     resolved against the article's date; empty where it cannot be told
 */
public record TimeExpression(Span span, Optional<String> value, Origin origin)
    implements Annotation {}
