/**
 * Article graphs come in, a TDB2 store with a full-text index goes out, and the ways to ask it:
 * directly, or through the server that has it open.
 */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
