package org.newsgraph.relation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.document.EntityType;

/** One element of a pattern; what each means stands at the head of the file of rules. */
sealed interface Element {

  /** One of some words. */
  record Word(Set<String> words) implements Element {}

  /** A word with one of some lemmas. */
  record Lemma(Set<String> lemmas) implements Element {}

  /** A word with one of some parts of speech. */
  record Tag(Set<String> tags) implements Element {}

  /** A mention that fills a role: {@code s}, {@code o} or {@code x}. */
  record Filler(char role, Set<EntityType> types) implements Element {}

  /** A mention that holds another. */
  record Holder(Filler outer, Filler inner) implements Element {}

  /** A mention that holds a title. */
  record TitleHolder(Filler outer) implements Element {}

  /** A title. */
  record TitleElement() implements Element {}

  /** Up to six words without verb, comma or full stop. */
  record Gap() implements Element {}

  /** Not one of some words. */
  record Not(Set<String> words) implements Element {}

  /** An element that may be missing or come again. */
  record Repeated(Element element, int most) implements Element {}

  /** Reads one element. */
  static Element parse(String source, Map<String, Set<String>> lists) {
    if (source.equals("_")) {
      return new Repeated(new Word(Set.of("the", "a", "an")), 1);
    }
    if (source.equals("..")) {
      return new Gap();
    }
    if (source.length() > 1 && source.endsWith("?")) {
      return new Repeated(parse(source.substring(0, source.length() - 1), lists), 1);
    }
    if (source.length() > 1 && source.endsWith("*")) {
      return new Repeated(parse(source.substring(0, source.length() - 1), lists), 5);
    }
    return parseOne(source, lists);
  }

  private static Element parseOne(String source, Map<String, Set<String>> lists) {
    int holds = source.indexOf('>');
    if (holds > 0) {
      Filler outer = filler(source.substring(0, holds));
      String inner = source.substring(holds + 1);
      return inner.equals("TITLE") ? new TitleHolder(outer) : new Holder(outer, filler(inner));
    }
    if (source.equals("TITLE")) {
      return new TitleElement();
    }
    if (source.matches("[sox]:.*")) {
      return filler(source);
    }
    return switch (source.charAt(0)) {
      case '~' -> new Lemma(words(source.substring(1), lists));
      case '#' -> new Tag(words(source.substring(1), lists));
      case '!' -> new Not(words(source.substring(1), lists));
      default -> new Word(words(source, lists));
    };
  }

  private static Filler filler(String source) {
    Set<EntityType> types =
        Arrays.stream(source.substring(2).split("\\|"))
            .map(EntityType::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
    return new Filler(source.charAt(0), types);
  }

  private static Set<String> words(String source, Map<String, Set<String>> lists) {
    return Arrays.stream(source.split("\\|"))
        .flatMap(word ->
            word.startsWith("@")
                ? listed(word.substring(1), lists).stream()
                : java.util.stream.Stream.of(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> listed(String name, Map<String, Set<String>> lists) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("the rules have no list " + name);
    }
    return list;
  }
}
