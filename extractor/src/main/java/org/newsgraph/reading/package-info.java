/**
 * Reads news articles. Files, folders, standard input and addresses come in, in any of the formats
 * of {@link org.newsgraph.reading.Readers}; articles with their body, metadata and a map to what
 * was read go out, and for everything that is not an article the reason why. Nothing found inside
 * an input ever makes this room open another file or address.
 */
@NullMarked
package org.newsgraph.reading;

import org.jspecify.annotations.NullMarked;
