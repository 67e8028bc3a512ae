/**
 * A store comes in, Fuseki with its web pages goes out: on this machine only, read-only unless
 * switched on with a password.
 */
@NullMarked
package org.newsgraph.server;

import org.jspecify.annotations.NullMarked;
