/**
 * The command line: takes arguments, wires the rooms together, and gives what a person reads on the
 * terminal and an exit code. Commands are thin; the work is done by services that know nothing of
 * the command line.
 */
@NullMarked
package org.newsgraph.command;

import org.jspecify.annotations.NullMarked;
