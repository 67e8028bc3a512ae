package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store of all article graphs: one named graph per article, and a full-text index beside.
 *
 * <p>Open in one process at a time. Reads may run in parallel with each other and with one write;
 * writes are for one thread. A write is there whole or not at all, whatever becomes of the process.
 */
public final class NewsStore implements AutoCloseable {

  /**
   * Articles that should be written together. Each transaction copies the tree blocks it touches:
   * at one article a transaction the store grows ten times as fast as at a hundred.
   */
  public static final int BATCH = 100;

  private static final Logger LOG = LoggerFactory.getLogger(NewsStore.class);

  private final StoreLock lock;
  private final TextIndex text;
  private final DatasetGraphText dataset;
  private boolean admitsWriters;

  private NewsStore(StoreLock lock, TextIndex text, DatasetGraphText dataset) {
    this.lock = lock;
    this.text = text;
    this.dataset = dataset;
  }

  /** Opens the dataset of a folder that is ready for it. */
  @FunctionalInterface
  public interface Opener {

    /**
     * The dataset as {@link StoreConfiguration} defines it.
     *
     * @throws IOException if it cannot be opened
     */
    DatasetGraph open(StoreFolder folder) throws IOException;
  }

  /**
   * Opens the store, makes it where there is none, and mends what a killed process left.
   *
   * @param purpose told to other processes that want the store meanwhile, as {@code build}
   * @param patience how long to wait for another process
   * @throws StoreException if it cannot be opened; says why in one line
   */
  public static NewsStore open(StoreFolder folder, String purpose, Duration patience)
      throws IOException {
    return open(folder, purpose, patience, NewsStore::assemble);
  }

  /** The same, for one who opens the dataset himself, as the server does. */
  public static NewsStore open(StoreFolder folder, String purpose, Duration patience, Opener opener)
      throws IOException {
    StoreLock lock = StoreLock.take(folder, purpose, patience);
    try {
      return open(lock, opener);
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private static NewsStore open(StoreLock lock, Opener opener) throws IOException {
    StoreFolder folder = lock.folder();
    folder.sweep();
    ServerAddress.remove(folder);
    TextIndex text = new TextIndex(folder);
    boolean agrees = text.agrees();
    if (!agrees) {
      text.discard();
    }
    Files.createDirectories(folder.data());
    Files.createDirectories(folder.text());
    DatasetGraphText dataset = (DatasetGraphText) opener.open(folder);
    NewsStore store = new NewsStore(lock, text, dataset);
    store.addPrefixes();
    if (!agrees) {
      text.fill(dataset);
    }
    return store;
  }

  private static DatasetGraphText assemble(StoreFolder folder) throws StoreException {
    try {
      return StoreConfiguration.assemble(folder);
    } catch (JenaException failure) {
      throw new StoreException(
          "the store "
              + folder.root()
              + " cannot be opened: "
              + rootMessage(failure).lines().findFirst().orElse("no reason given"),
          failure);
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private void addPrefixes() {
    Map<String, String> wanted = StoreConfiguration.prefixes();
    boolean complete =
        Txn.calculateRead(
            dataset,
            () -> dataset.prefixes().getMapping().entrySet().containsAll(wanted.entrySet()));
    if (!complete) {
      Txn.executeWrite(dataset, () -> dataset.prefixes().putAll(wanted));
    }
  }

  /** The quads; the default graph is the union of all. Use it inside transactions only. */
  public DatasetGraph dataset() {
    return dataset;
  }

  public StoreFolder folder() {
    return lock.folder();
  }

  /**
   * Writes the articles in one transaction, those left out that are there already with the same
   * digest; if that holds for all, nothing is written at all. Should an article occur twice, the
   * last one stays.
   *
   * @return what became of each, in their order
   * @throws IOException if the disk fails; then none of them is written
   */
  public List<Outcome> write(List<ArticleGraph> articles) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Map<String, ArticleGraph> changed = new LinkedHashMap<>();
    Map<String, String> digests = digests(articles.stream().map(ArticleGraph::iri).toList());
    for (ArticleGraph article : articles) {
      Optional<String> before = Optional.ofNullable(digests.put(article.iri(), article.digest()));
      Outcome outcome = outcome(before, article.digest());
      outcomes.add(outcome);
      if (outcome != Outcome.UNCHANGED) {
        changed.put(article.iri(), article);
      }
    }
    if (!changed.isEmpty()) {
      change(() -> changed.values().forEach(this::replace));
    }
    return List.copyOf(outcomes);
  }

  private static Outcome outcome(Optional<String> before, String now) {
    if (before.isEmpty()) {
      return Outcome.NEW;
    }
    return before.get().equals(now) ? Outcome.UNCHANGED : Outcome.REPLACED;
  }

  /**
   * The digests under which these articles are stored, by IRI; those not stored are left out. With
   * it a run can skip what it knows before reading it closely.
   */
  public Map<String, String> digests(Collection<String> articleIris) {
    Map<String, String> digests = new HashMap<>();
    Txn.executeRead(dataset, () -> articleIris.forEach(iri -> digests.putAll(stored(iri))));
    return digests;
  }

  private Map<String, String> stored(String iri) {
    Node article = NodeFactory.createURI(iri);
    Iterator<Quad> digests = dataset.find(article, article, Vocabulary.DIGEST, Node.ANY);
    if (digests.hasNext()) {
      return Map.of(iri, digests.next().getObject().getLiteralLexicalForm());
    }
    return dataset.containsGraph(article) ? Map.of(iri, "") : Map.of();
  }

  private void replace(ArticleGraph article) {
    Node name = NodeFactory.createURI(article.iri());
    dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    article
        .graph()
        .find()
        .forEachRemaining(triple ->
            dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  private void change(Runnable work) throws IOException {
    text.startWriting();
    try {
      Txn.executeWrite(dataset, work);
    } catch (JenaException failure) {
      throw new StoreException(
          "writing to the store " + folder().root() + " failed: " + rootMessage(failure), failure);
    }
    text.endWriting();
  }

  /** Whether the article is stored. */
  public boolean contains(String articleIri) {
    Node article = NodeFactory.createURI(articleIri);
    return Txn.calculateRead(dataset, () -> dataset.containsGraph(article));
  }

  /**
   * Removes the article with everything that only it supported: its graph and its index entries.
   *
   * @return false if it was not there; then nothing is written
   * @throws IOException if the disk fails; then it is still there
   */
  public boolean retract(String articleIri) throws IOException {
    if (!contains(articleIri)) {
      return false;
    }
    Node article = NodeFactory.createURI(articleIri);
    change(() -> dataset.deleteAny(article, Node.ANY, Node.ANY, Node.ANY));
    return true;
  }

  /**
   * Writes the quads anew without the blocks that earlier transactions left behind, if that frees
   * enough to be worth the time. No transaction may be open: compaction waits for all of them, the
   * cause of the stuck compactions reported for Jena.
   *
   * @return the bytes freed, 0 if it was left out
   * @throws IOException if the disk fails; the store is as it was
   */
  public long compactIfWorthwhile() throws IOException {
    DatasetGraph quads = dataset.getWrapped();
    long count = Txn.calculateRead(quads, () -> Compaction.count(quads));
    long before = StoreFolder.size(folder().data());
    if (!Compaction.isWorthwhile(before, count)) {
      return 0;
    }
    LOG.info("compacting the store {}", folder().root());
    compact();
    return before - StoreFolder.size(folder().data());
  }

  void compact() {
    DatabaseMgr.compact(dataset.getWrapped(), true);
  }

  /**
   * To be called before others write through {@link #dataset()}: should the process be killed, the
   * index is built anew.
   */
  public void admitWriters() throws IOException {
    text.startWriting();
    admitsWriters = true;
  }

  /** Closes quads and index, and frees the lock. */
  @Override
  public void close() throws IOException {
    // Fuseki closes the index of its datasets when it stops, and a second time is once too often.
    if (((TextIndexLucene) dataset.getTextIndex()).getIndexWriter() != null) {
      dataset.getTextIndex().close();
    }
    TDBInternal.expel(dataset.getWrapped());
    if (admitsWriters) {
      text.endWriting();
    }
    lock.close();
  }
}
