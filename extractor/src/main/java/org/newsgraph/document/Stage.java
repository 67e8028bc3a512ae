package org.newsgraph.document;

import java.util.List;
import java.util.Set;

/**
 * One step of the analysis: reads some layers of a document and gives one more. A stage keeps no
 * state between documents, gives the same answer for the same document, and may be called by
 * several threads at once.
 *
 * @param <A> what it finds
 */
public interface Stage<A extends Annotation> {

  /** Short name for provenance and messages, as {@code names}. */
  String name();

  /** The layer it gives. */
  Layer<A> adds();

  /** The layers it reads. */
  Set<Layer<?>> needs();

  /** What it finds in the document, in any order. */
  List<A> annotate(Document document);
}
