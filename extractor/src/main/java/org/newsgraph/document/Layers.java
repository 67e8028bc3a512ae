package org.newsgraph.document;

/** The layers, in the order in which they are added. */
public final class Layers {

  public static final Layer<Sentence> SENTENCES = new Layer<>("sentences", Sentence.class);
  public static final Layer<Token> TOKENS = new Layer<>("tokens", Token.class);
  public static final Layer<TimeExpression> TIMES = new Layer<>("times", TimeExpression.class);

  public static final Layer<Phrase> PHRASES = new Layer<>("phrases", Phrase.class);
  public static final Layer<Predicate> PREDICATES = new Layer<>("predicates", Predicate.class);

  /** Titles of positions. */
  public static final Layer<Title> TITLES = new Layer<>("titles", Title.class);

  /** Names, before it is known which are one. */
  public static final Layer<Mention> NAMES = new Layer<>("names", Mention.class);

  public static final Layer<Entity> ENTITIES = new Layer<>("entities", Entity.class);
  public static final Layer<Link> LINKS = new Layer<>("links", Link.class);
  public static final Layer<Statement> STATEMENTS = new Layer<>("statements", Statement.class);
  public static final Layer<Relation> RELATIONS = new Layer<>("relations", Relation.class);
  public static final Layer<Event> EVENTS = new Layer<>("events", Event.class);

  private Layers() {}
}
