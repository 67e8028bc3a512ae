/**
 * Which mentions are one thing: names, titles, phrases and tokens come in, the article's entities
 * go out, each with all its mentions.
 */
@NullMarked
package org.newsgraph.coreference;

import org.jspecify.annotations.NullMarked;
