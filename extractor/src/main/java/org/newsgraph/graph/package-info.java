/**
 * Findings in, one RDF graph per article out: names for articles and things, provenance, plain
 * edges; the check of a graph against the shapes; and writers in a stable order.
 */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
