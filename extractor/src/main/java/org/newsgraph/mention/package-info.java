/**
 * Who and what is named: comes in, tokens; goes out, the titles of positions and the names with
 * their types, each without determiner and preceding title. Also holds the training of the name
 * finder.
 */
@NullMarked
package org.newsgraph.mention;

import org.jspecify.annotations.NullMarked;
