package org.newsgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps quads and text index in agreement. Quads and index are committed one after the other, so a
 * process that dies between the two leaves them apart; a stamp file is taken away before each write
 * and put back after it, and where it is missing, or was made for another definition of the index,
 * the index is built anew from the quads.
 */
final class TextIndex {

  private static final Logger LOG = LoggerFactory.getLogger(TextIndex.class);

  private final StoreFolder folder;
  private final String definition;

  TextIndex(StoreFolder folder) {
    this.folder = folder;
    this.definition = sha256(StoreConfiguration.textDefinition());
  }

  /** Whether the index holds what the quads say. */
  boolean agrees() throws IOException {
    return Files.exists(folder.textStamp())
        && Files.isDirectory(folder.text())
        && Files.readString(folder.textStamp()).equals(definition);
  }

  /** To be called before a write. */
  void startWriting() throws IOException {
    Files.deleteIfExists(folder.textStamp());
  }

  /** To be called after both, quads and index, are committed. */
  void endWriting() throws IOException {
    Files.writeString(folder.textStamp(), definition);
  }

  /** Throws the index away; to be called before the store is opened. */
  void discard() throws IOException {
    startWriting();
    StoreFolder.delete(folder.text());
  }

  /** Fills the empty index of an open store. */
  void fill(DatasetGraphText dataset) throws IOException {
    org.apache.jena.query.text.TextIndex index = dataset.getTextIndex();
    long count = Txn.calculateRead(dataset.getWrapped(), () -> addAll(dataset.getWrapped(), index));
    index.prepareCommit();
    index.commit();
    endWriting();
    if (count > 0) {
      LOG.info("text index of {} built anew: {} entries", folder.root(), count);
    }
  }

  private static long addAll(DatasetGraph quads, org.apache.jena.query.text.TextIndex index) {
    EntityDefinition fields = index.getDocDef();
    long count = 0;
    for (String field : fields.fields()) {
      for (Node predicate : fields.getPredicates(field)) {
        Iterator<Quad> found = quads.find(Node.ANY, Node.ANY, predicate, Node.ANY);
        while (found.hasNext()) {
          Entity entity = TextQueryFuncs.entityFromQuad(fields, found.next());
          if (entity != null) {
            index.addEntity(entity);
            count++;
          }
        }
      }
    }
    return count;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
