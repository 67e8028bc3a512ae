/**
 * Gold against found: takes articles as a careful reader annotated them and as the program found
 * them, both in the JSON form of the {@code gold} room, and gives the figures by which the graph is
 * judged.
 */
@NullMarked
package org.newsgraph.evaluation;

import org.jspecify.annotations.NullMarked;
