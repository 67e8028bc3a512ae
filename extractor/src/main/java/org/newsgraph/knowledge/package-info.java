/**
 * What is known beforehand: comes in, the gazetteer's readable files, the shipped ones and the
 * user's; goes out, known things and their names, found in tokens by the longest match.
 */
@NullMarked
package org.newsgraph.knowledge;

import org.jspecify.annotations.NullMarked;
