/**
 * Which known thing an entity of the article is, or none. Comes in: entities and the knowledge
 * base; goes out: links.
 */
@NullMarked
package org.newsgraph.linking;

import org.jspecify.annotations.NullMarked;
