package org.newsgraph.document;

/**
 * That an entity of the article is a thing of the knowledge base.
 *
 * @param known identifier of the thing in the knowledge base, stable over versions, as {@code
 *     united-states}
 * @param wikidata its Wikidata item, as {@code Q30}; empty text where the base does not know it
 * @param confidence 0 to 1
 */
public record Link(
    Span span, EntityId entity, String known, String wikidata, double confidence, Origin origin)
    implements Annotation {}
