/** The paper everyone writes on: articles, spans, layers, annotations. Uses no other room. */
@NullMarked
package org.newsgraph.document;

import org.jspecify.annotations.NullMarked;
