package org.newsgraph.document;

/**
 * Words that refer to a thing in the world: a name, a description or a pronoun. The span has no
 * determiner and no preceding title.
 */
public record Mention(Span span, MentionKind kind, EntityType type, Origin origin)
    implements Annotation {}
