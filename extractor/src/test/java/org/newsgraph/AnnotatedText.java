package org.newsgraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.document.Article;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.EntityId;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.document.MentionKind;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Phrase;
import org.newsgraph.document.SourceMap;
import org.newsgraph.document.Span;
import org.newsgraph.document.Status;
import org.newsgraph.document.Title;
import org.newsgraph.document.TokenIndex;
import org.newsgraph.language.SentenceStage;
import org.newsgraph.language.TokenStage;
import org.newsgraph.model.LanguageModels;

/**
 * A text with marked mentions and titles, for tests: {@code [a PERSON Ana Kovač], the [t mayor]}. A
 * mark {@code x} is an entity of its own for each form; all mentions with another mark are one
 * entity. Marks may lie in one another.
 */
public final class AnnotatedText {

  private static final Origin ORIGIN = new Origin("test", "marks");
  private static final LanguageModels MODELS = LanguageModels.load();
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "his", "her", "its", "their", "I", "we", "who");

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, EntityId> ids = new HashMap<>();
  private final List<Title> titles = new ArrayList<>();
  private final String marked;
  private int at;

  private AnnotatedText(String marked) {
    this.marked = marked;
  }

  /** Reads a marked text. */
  public static AnnotatedText of(String marked) {
    AnnotatedText read = new AnnotatedText(marked);
    read.readUpTo('\0');
    return read;
  }

  private void readUpTo(char end) {
    while (at < marked.length() && marked.charAt(at) != end) {
      if (marked.charAt(at) == '[') {
        readMark();
      } else {
        text.append(marked.charAt(at++));
      }
    }
    at++;
  }

  private void readMark() {
    at++;
    String mark = word();
    String type = mark.equals("t") ? "" : word();
    int start = text.length();
    readUpTo(']');
    Span span = new Span(start, text.length());
    String form = span.of(text.toString());
    if (mark.equals("t")) {
      titles.add(new Title(span, form.toLowerCase(java.util.Locale.ROOT), Status.CURRENT, ORIGIN));
      return;
    }
    EntityType entityType = EntityType.valueOf(type);
    mentions
        .computeIfAbsent(mark.equals("x") ? "x " + form : mark, key -> new ArrayList<>())
        .add(new Mention(span, kind(form, entityType), entityType, ORIGIN));
  }

  private static MentionKind kind(String form, EntityType type) {
    if (PRONOUNS.contains(form)) {
      return MentionKind.PRONOUN;
    }
    boolean upper = Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0));
    boolean described = type == EntityType.GROUP || form.matches("[A-Z][a-z]+ (man|woman|wo.*)");
    return upper && !described && !form.contains("'s ") ? MentionKind.NAME : MentionKind.NOMINAL;
  }

  private String word() {
    int end = marked.indexOf(' ', at);
    String found = marked.substring(at, end);
    at = end + 1;
    return found;
  }

  /** The entity of a mark. */
  public EntityId id(String mark) {
    if (ids.isEmpty()) {
      entities();
    }
    return ids.get(mark);
  }

  private List<Entity> entities() {
    List<Entity> found = new ArrayList<>();
    mentions.forEach((mark, list) -> {
      list.sort(Comparator.comparing(Mention::span));
      EntityId id = EntityId.at(list.get(0).span());
      ids.put(mark, id);
      Mention named = list.stream().min(Comparator.comparing(Mention::kind)).orElseThrow();
      String name = named.span().of(text.toString());
      found.add(new Entity(id, list.get(0).type(), name, list, ORIGIN));
    });
    return found;
  }

  /** The text with sentences, tokens, phrases, titles and no predicates. */
  public Document language() {
    Metadata none = Metadata.NONE;
    Document document =
        Document.of(new Article("test", "test", none, text.toString(), SourceMap.UNKNOWN));
    document = document.with(Layers.SENTENCES, new SentenceStage(MODELS).annotate(document));
    document = document.with(Layers.TOKENS, new TokenStage(MODELS).annotate(document));
    return document
        .with(Layers.PHRASES, phrases(document))
        .with(Layers.PREDICATES, List.of())
        .with(Layers.TITLES, titles);
  }

  /** The same, with the marked entities. */
  public Document withEntities() {
    return language().with(Layers.ENTITIES, entities());
  }

  /** The same, with the marked mentions that are names as names, and no entities. */
  public Document withNames() {
    List<Mention> names =
        mentions.values().stream()
            .flatMap(List::stream)
            .filter(mention -> mention.kind() == MentionKind.NAME)
            .toList();
    return language().with(Layers.NAMES, names);
  }

  /** Runs of determiners, adjectives, numbers and nouns. */
  private static List<Phrase> phrases(Document document) {
    TokenIndex tokens = TokenIndex.of(document);
    Set<String> inside = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");
    List<Phrase> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (tokens.together(end, i) && inside.contains(tokens.tag(end))) {
        end++;
      }
      if (end > i) {
        found.add(new Phrase(tokens.span(i, end), end - 1, ORIGIN));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }
}
