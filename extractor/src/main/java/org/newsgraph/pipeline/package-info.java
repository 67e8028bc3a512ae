/** The stages in their order, and articles run through them in parallel. */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
