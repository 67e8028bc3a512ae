package org.newsgraph.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.newsgraph.document.Article;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Metadata;

/** Writes the article's own node: headline, date, publisher, authors, body. */
final class MetadataTriples {

  private static final String ENGLISH = "en";
  private static final int NAME_LENGTH = 60;
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");

  private final ArticleTriples triples;

  MetadataTriples(ArticleTriples triples) {
    this.triples = triples;
  }

  void write(Article article, String digest) {
    Metadata metadata = article.metadata();
    String language =
        metadata.language().filter(tag -> LANGUAGE.matcher(tag).matches()).orElse(ENGLISH);
    add(Vocabulary.TYPE, Optional.of(Vocabulary.NEWS_ARTICLE));
    add(
        Vocabulary.HEADLINE,
        metadata.title().filter(this::isText).map(title -> Literals.text(title, language)));
    add(Vocabulary.DATE_PUBLISHED, metadata.date().flatMap(Literals::date));
    add(Vocabulary.URL, metadata.url().flatMap(Literals::webAddress));
    add(Vocabulary.IN_LANGUAGE, Optional.of(Literals.text(language)));
    add(Vocabulary.IDENTIFIER, metadata.id().filter(this::isText).map(Literals::text));
    add(Vocabulary.LICENSE, metadata.licence().filter(this::isText).map(Literals::text));
    add(Vocabulary.DIGEST, Optional.of(Literals.text(digest)));
    add(Vocabulary.IDENTITY, Optional.of(Literals.text("sha256:" + Iris.identity(article))));
    if (triples.settings().withText()) {
      add(Vocabulary.ARTICLE_BODY, Optional.of(Literals.text(article.text())));
    }
  }

  /** Writes publisher and authors; to be called when the entities of the text are written. */
  void writeParties(Metadata metadata) {
    metadata
        .publisher()
        .ifPresent(name -> party(Vocabulary.PUBLISHER, EntityType.ORGANIZATION, name));
    metadata.authors().forEach(name -> party(Vocabulary.AUTHOR, EntityType.PERSON, name));
  }

  private boolean isText(String text) {
    return !text.isBlank();
  }

  private void add(Node property, Optional<Node> value) {
    value.ifPresent(node -> triples.add(triples.article(), property, node));
  }

  /**
   * A publisher or author. One whose name is not full, or is that of another kind of thing in this
   * article, has a name within the article.
   */
  private void party(Node role, EntityType type, String name) {
    String slug = Slug.cut(name, NAME_LENGTH);
    if (slug.isEmpty()) {
      return;
    }
    Iris iris = triples.settings().iris();
    String article = triples.article().getURI().substring(iris.articles().length());
    Node node =
        EntityNames.global(type, name)
            .map(iris::thing)
            .filter(thing -> triples.mayBe(thing, type))
            .orElseGet(() ->
                iris.thing(article + "/" + type.term().toLowerCase(Locale.ROOT) + "-" + slug));
    EntityTriples.describe(triples, node, type, name);
    triples.add(triples.article(), role, node);
  }
}
