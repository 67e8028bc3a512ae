package org.newsgraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article with what has been found in it so far: one list of annotations per layer, each sorted
 * by span. Immutable; safe to share between threads.
 */
public final class Document {

  private static final Comparator<Annotation> BY_SPAN = Comparator.comparing(Annotation::span);

  private final Article article;
  private final Map<Layer<?>, List<? extends Annotation>> layers;

  private Document(Article article, Map<Layer<?>, List<? extends Annotation>> layers) {
    this.article = article;
    this.layers = layers;
  }

  /** A document without layers. */
  public static Document of(Article article) {
    return new Document(article, Map.of());
  }

  /** What was read. */
  public Article article() {
    return article;
  }

  /** The article's text, into which all spans point. */
  public String text() {
    return article.text();
  }

  /** The words at a span. */
  public String words(Span span) {
    return span.of(article.text());
  }

  /** Names of the layers present. */
  public Set<Layer<?>> layers() {
    return Set.copyOf(layers.keySet());
  }

  /**
   * A copy with one layer more. Annotations are kept sorted by span; the order of those at the same
   * span is kept.
   *
   * @throws IllegalStateException if the layer is already there
   * @throws IllegalArgumentException if a span ends behind the text
   */
  public <A extends Annotation> Document with(Layer<A> layer, List<A> annotations) {
    if (layers.containsKey(layer)) {
      throw new IllegalStateException("layer added twice: " + layer.name());
    }
    for (A annotation : annotations) {
      if (annotation.span().end() > text().length()) {
        throw new IllegalArgumentException(
            layer.name() + " has a span outside the text: " + annotation.span());
      }
    }
    List<A> sorted = new ArrayList<>(annotations);
    sorted.sort(BY_SPAN);
    Map<Layer<?>, List<? extends Annotation>> more = new LinkedHashMap<>(layers);
    more.put(layer, List.copyOf(sorted));
    return new Document(article, more);
  }

  /**
   * The annotations of a layer, sorted by span; empty where its stage found nothing.
   *
   * @throws IllegalStateException if the stage of the layer has not run
   */
  @SuppressWarnings("unchecked") // with() puts only annotations of the layer's type under it
  public <A extends Annotation> List<A> get(Layer<A> layer) {
    List<? extends Annotation> found = layers.get(layer);
    if (found == null) {
      throw new IllegalStateException("layer missing: " + layer.name());
    }
    return (List<A>) found;
  }

  /** Those annotations of a layer that lie in the given span, sorted. */
  public <A extends Annotation> List<A> within(Layer<A> layer, Span span) {
    List<A> all = get(layer);
    List<A> found = new ArrayList<>();
    for (int i = firstFrom(all, span.start()); i < all.size(); i++) {
      Span candidate = all.get(i).span();
      if (candidate.start() >= span.end()) {
        break;
      }
      if (span.contains(candidate)) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /**
   * The sentence in which a span begins; where it begins between two, the one before, or the first.
   */
  public Sentence sentenceAt(Span span) {
    List<Sentence> all = get(Layers.SENTENCES);
    int after = firstFrom(all, span.start() + 1);
    return all.get(Math.max(0, after - 1));
  }

  /** Index of the first annotation that starts at or behind the given unit. */
  private static int firstFrom(List<? extends Annotation> sorted, int start) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
