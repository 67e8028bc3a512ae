/**
 * Trained models, loaded once and shared: comes in, a model file of the class path; goes out, an
 * immutable model that every thread may use, and a pool for the readers of models that only one
 * thread at a time may use.
 */
@NullMarked
package org.newsgraph.model;

import org.jspecify.annotations.NullMarked;
