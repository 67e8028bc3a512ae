/** Lasting ties: entities, titles and statements come in, relations with their evidence go out. */
@NullMarked
package org.newsgraph.relation;

import org.jspecify.annotations.NullMarked;
