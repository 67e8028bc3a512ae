package org.newsgraph.graph;

import org.apache.jena.graph.Graph;

/**
 * What one article says, as RDF.
 *
 * @param iri of the article, and name of its graph in a store
 * @param digest of what the graph was made from; the graph holds it as {@code ng:digest}
 * @param graph not to be changed any more
 */
public record ArticleGraph(String iri, String digest, Graph graph) {}
