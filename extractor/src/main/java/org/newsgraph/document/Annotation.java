package org.newsgraph.document;

/** Something found at a place in an article. All annotations are immutable records. */
public sealed interface Annotation
    permits Sentence,
        Token,
        TimeExpression,
        Mention,
        Title,
        Phrase,
        Predicate,
        Entity,
        Link,
        Statement,
        Relation,
        Event {

  /** Where it stands; for what has many places (an entity), the first of them. */
  Span span();

  /** What gave it. */
  Origin origin();
}
