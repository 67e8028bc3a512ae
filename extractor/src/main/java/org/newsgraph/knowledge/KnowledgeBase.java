package org.newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.document.EntityType;

/**
 * The gazetteer: things that are known before an article is read, with their names. Immutable after
 * loading; safe for all threads. Its files are read anew at each start, so that a user's additions
 * need no build.
 */
public final class KnowledgeBase {

  /** The shipped files; all were written for this project and are under its licence. */
  private static final List<String> SHIPPED =
      List.of("countries.tsv", "places.tsv", "organizations.tsv", "people.tsv", "events.tsv");

  private static final String LICENCE = "Apache-2.0";

  private final Map<String, KnownThing> things;
  private final NameIndex index = new NameIndex();

  private KnowledgeBase(Map<String, KnownThing> things) {
    this.things = things;
    for (KnownThing thing : things.values()) {
      for (KnownName name : thing.names()) {
        if (name.use() != KnownName.Use.CODE) {
          index.add(new Candidate(thing, name));
        }
      }
    }
  }

  /** A thing that a name may mean. */
  public record Candidate(KnownThing thing, KnownName name) {}

  /**
   * A known name in a list of tokens.
   *
   * @param first index of its first token
   * @param end index behind its last token
   * @param candidates what it may mean, at least one
   */
  public record Match(int first, int end, List<Candidate> candidates) {

    /** Copies the list. */
    public Match {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * The shipped gazetteer with further files over it. A line with a known identifier adds names to
   * that thing.
   *
   * @param extra files, or folders of which every {@code *.tsv} is read in the order of names
   * @throws IOException tells file, line and what is wrong
   */
  public static KnowledgeBase load(List<Path> extra) throws IOException {
    Map<String, KnownThing> things = new LinkedHashMap<>();
    for (String name : SHIPPED) {
      merge(GazetteerFile.parse(name, shipped(name)), things);
    }
    for (Path path : extra) {
      for (Path file : files(path)) {
        String name = String.valueOf(file.getFileName());
        merge(GazetteerFile.parse(name, Files.readString(file)), things);
      }
    }
    return new KnowledgeBase(things);
  }

  private static void merge(List<KnownThing> more, Map<String, KnownThing> things)
      throws IOException {
    for (KnownThing thing : more) {
      KnownThing old = things.getOrDefault(thing.id(), thing);
      if (old.type() != thing.type()) {
        throw new IOException(
            String.format(
                "gazetteer %s: %s is a %s there but a %s in %s; choose another identifier",
                thing.source(), thing.id(), thing.type(), old.type(), old.source()));
      }
      things.put(thing.id(), old.plus(thing));
    }
  }

  private static String shipped(String name) throws IOException {
    try (InputStream in = KnowledgeBase.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("gazetteer " + name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException("gazetteer " + path + " does not exist");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /** All things, in the order of the files. */
  public Collection<KnownThing> things() {
    return things.values();
  }

  /** The thing with the given identifier. */
  public Optional<KnownThing> find(String id) {
    return Optional.ofNullable(things.get(id));
  }

  /** What a name may mean, upper and lower case told apart; empty where it is unknown. */
  public List<Candidate> named(String name) {
    return index.find(name);
  }

  /** The longest known names in a list of tokens, from left to right, not overlapping. */
  public List<Match> match(List<String> tokens) {
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = index.longest(tokens, i);
      if (end > i) {
        matches.add(new Match(i, end, named(String.join("", tokens.subList(i, end)))));
      }
      i = Math.max(end, i + 1);
    }
    return matches;
  }

  /** What is loaded, a line each: things by type, and files with their counts and licences. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      long count = things.values().stream().filter(thing -> thing.type() == type).count();
      if (count > 0) {
        lines.add(String.format("%-14s %5d", type, count));
      }
    }
    long linked = things.values().stream().filter(t -> t.wikidata().isPresent()).count();
    lines.add(String.format("%-14s %5d", "with Wikidata", linked));
    Map<String, Integer> bySource = new LinkedHashMap<>();
    things.values().forEach(thing -> bySource.merge(thing.source(), 1, Integer::sum));
    bySource.forEach((source, count) ->
        lines.add(
            String.format(
                "%s: %d things, %s", source, count, SHIPPED.contains(source) ? LICENCE : "yours")));
    return lines;
  }
}
