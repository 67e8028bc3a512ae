/**
 * When: comes in a text and its date, goes out the words that tell a time, with the ISO date they
 * mean.
 */
@NullMarked
package org.newsgraph.time;

import org.jspecify.annotations.NullMarked;
