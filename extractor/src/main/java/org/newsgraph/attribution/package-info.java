/** Who said what: entities and tokens come in, statements with speaker, cue and content go out. */
@NullMarked
package org.newsgraph.attribution;

import org.jspecify.annotations.NullMarked;
