package org.newsgraph.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.newsgraph.document.Article;
import org.newsgraph.document.Link;

/**
 * Names of articles and of things in the world. All are made from content, none from a counter, so
 * that they do not depend on the order or the threads in which articles are read.
 *
 * @param things base of things, prefix {@code id}; an absolute IRI that ends with a slash
 * @param articles base of articles, prefix {@code art}; likewise
 */
public record Iris(String things, String articles) {

  /** The bases used where the user gives none. */
  public static final Iris DEFAULT =
      new Iris("https://w3id.org/newsgraph/id/", "https://w3id.org/newsgraph/article/");

  private static final int TITLE_LENGTH = 60;

  /**
   * Refuses bases that are no absolute IRIs or do not end with a slash.
   *
   * @throws IllegalArgumentException says which
   */
  public Iris {
    requireBase("things", things);
    requireBase("articles", articles);
  }

  private static void requireBase(String which, String base) {
    boolean absolute;
    try {
      absolute = IRIx.create(base).isAbsolute();
    } catch (IRIException notAnIri) {
      absolute = false;
    }
    if (!absolute || !base.endsWith("/") || base.indexOf('#') >= 0) {
      throw new IllegalArgumentException(
          "the base of " + which + " must be an absolute IRI that ends with a slash: " + base);
    }
  }

  /**
   * The name of an article and of its graph: date, slug of the title, and six digits that stand for
   * its {@linkplain #identity identity}.
   */
  public String article(Article article) {
    String date =
        article
            .metadata()
            .date()
            .flatMap(Literals::date)
            .map(Node::getLiteralLexicalForm)
            .orElse("undated");
    String title =
        Optional.of(Slug.cut(article.metadata().title().orElse(""), TITLE_LENGTH))
            .filter(slug -> !slug.isEmpty())
            .orElse("untitled");
    return articles + date + "-" + title + "-" + identity(article).substring(0, 6);
  }

  /**
   * 64 hexadecimal digits that are the same whenever this article is read, also with a changed text
   * or headline, and differ between articles, as far as the input tells them apart.
   */
  public static String identity(Article article) {
    return Sha256.hex(ArticleIdentity.key(article));
  }

  /** The thing with the given local name. */
  Node thing(String local) {
    return NodeFactory.createURI(things + local);
  }

  /** The thing of the knowledge base to which a link leads. */
  Node known(Link link) {
    return thing(EntityNames.known(link));
  }

  /** The prefixes with which graphs are written, sorted. */
  public Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("ng", Vocabulary.NG);
    prefixes.put("id", things);
    prefixes.put("art", articles);
    prefixes.put("schema", Vocabulary.SCHEMA);
    prefixes.put("nif", Vocabulary.NIF);
    prefixes.put("itsrdf", Vocabulary.ITSRDF);
    prefixes.put("prov", Vocabulary.PROV);
    prefixes.put("skos", Vocabulary.SKOS);
    prefixes.put("wd", Vocabulary.WIKIDATA);
    prefixes.put("owl", Vocabulary.OWL);
    prefixes.put("rdfs", Vocabulary.RDFS);
    prefixes.put("xsd", Vocabulary.XSD);
    return prefixes;
  }
}
