package org.newsgraph.document.lookahead;

import org.newsgraph.pipeline.Pipeline;

/** A class that breaks the order of the rooms on purpose: RoomsTest must see it. */
record LooksAhead(Pipeline pipeline) {}
