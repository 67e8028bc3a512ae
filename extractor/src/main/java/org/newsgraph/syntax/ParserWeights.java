package org.newsgraph.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The trained weights of the parser: for each feature the classes it speaks for or against. A class
 * is a move with its relation. Immutable; safe to share between threads.
 */
final class ParserWeights {

  private static final int FORMAT = 1;

  private final List<String> relations;
  private final long[] keys;
  private final int[] starts;
  private final byte[] classes;
  private final short[] weights;
  private final int mask;
  private final int[] slots;

  private ParserWeights(
      List<String> relations, long[] keys, int[] starts, byte[] classes, short[] weights) {
    this.relations = List.copyOf(relations);
    this.keys = keys;
    this.starts = starts;
    this.classes = classes;
    this.weights = weights;
    int size = Integer.highestOneBit(Math.max(1, keys.length) * 2 - 1) << 1;
    this.mask = size - 1;
    this.slots = new int[size];
    for (int i = 0; i < keys.length; i++) {
      int slot = (int) keys[i] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  /** Weights from training: per feature the weights of its classes, in thousandths. */
  static ParserWeights of(List<String> relations, Map<Long, SortedMap<Integer, Integer>> trained) {
    int total = trained.values().stream().mapToInt(Map::size).sum();
    long[] keys = new long[trained.size()];
    int[] starts = new int[trained.size() + 1];
    byte[] classes = new byte[total];
    short[] weights = new short[total];
    int key = 0;
    int at = 0;
    for (Map.Entry<Long, SortedMap<Integer, Integer>> row : new TreeMap<>(trained).entrySet()) {
      keys[key] = row.getKey();
      starts[key++] = at;
      for (Map.Entry<Integer, Integer> cell : row.getValue().entrySet()) {
        classes[at] = cell.getKey().byteValue();
        weights[at++] = cell.getValue().shortValue();
      }
    }
    starts[key] = at;
    return new ParserWeights(relations, keys, starts, classes, weights);
  }

  /** The relations, in the order of their numbers. */
  List<String> relations() {
    return relations;
  }

  /** Number of classes: a shift, and each relation to the left and to the right. */
  int classCount() {
    return 1 + 2 * relations.size();
  }

  /** Adds to {@code scores} what one feature says of each class. */
  void score(long feature, int[] scores) {
    int slot = (int) feature & mask;
    while (slots[slot] != 0) {
      int key = slots[slot] - 1;
      if (keys[key] == feature) {
        for (int i = starts[key]; i < starts[key + 1]; i++) {
          scores[classes[i]] += weights[i];
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Writes the weights; {@link #read} reads them. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeInt(relations.size());
    for (String relation : relations) {
      out.writeUTF(relation);
    }
    out.writeInt(keys.length);
    out.writeInt(classes.length);
    // column by column: it packs better
    for (int key = 0; key < keys.length; key++) {
      out.writeLong(keys[key]);
    }
    for (int key = 0; key < keys.length; key++) {
      out.writeByte(starts[key + 1] - starts[key]);
    }
    out.write(classes);
    for (short weight : weights) {
      out.writeShort(weight);
    }
  }

  /**
   * Reads weights.
   *
   * @throws IOException if they cannot be read or are of another format
   */
  static ParserWeights read(DataInputStream in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("parser model of format " + format + ", but this reads " + FORMAT);
    }
    String[] relations = new String[in.readInt()];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = in.readUTF();
    }
    long[] keys = new long[in.readInt()];
    byte[] classes = new byte[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readLong();
    }
    int[] starts = new int[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      starts[i + 1] = starts[i] + in.readUnsignedByte();
    }
    in.readFully(classes);
    short[] weights = new short[classes.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readShort();
    }
    return new ParserWeights(List.of(relations), keys, starts, classes, weights);
  }
}
