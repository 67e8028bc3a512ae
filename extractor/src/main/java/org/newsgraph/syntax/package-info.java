/**
 * Grammar: comes in tokens with tags and lemmas, goes out noun phrases and predicates with their
 * arguments. A dependency tree stands between, and never leaves the room.
 */
@NullMarked
package org.newsgraph.syntax;

import org.jspecify.annotations.NullMarked;
