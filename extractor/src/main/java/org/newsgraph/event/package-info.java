/**
 * Happenings: comes in a document with predicates, entities, times and statements, goes out who did
 * what to whom, when, where, and whether it happened. The rules stand in {@code events.yaml}.
 */
@NullMarked
package org.newsgraph.event;

import org.jspecify.annotations.NullMarked;
