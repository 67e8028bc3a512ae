package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.EntityType;

/**
 * A thing of the world that the gazetteer knows.
 *
 * @param id stable identifier, as {@code united-states}
 * @param names the best name first
 * @param within identifier of the country or place it belongs to
 * @param wikidata its Wikidata item, as {@code Q30}; only where it is certain
 * @param source name of the file that tells of it
 */
public record KnownThing(
    String id,
    EntityType type,
    List<KnownName> names,
    Optional<String> within,
    Optional<String> wikidata,
    String source) {

  /** Copies the list; refuses a thing without names. */
  public KnownThing {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a known thing needs a name: " + id);
    }
  }

  /** The best name. */
  public String name() {
    return names.get(0).text();
  }

  /** The same thing with what a later file adds; what is told already stays. */
  KnownThing plus(KnownThing more) {
    List<KnownName> all = new ArrayList<>(names);
    more.names.stream()
        .filter(name -> names.stream().noneMatch(old -> old.text().equals(name.text())))
        .forEach(all::add);
    return new KnownThing(
        id, type, all, within.or(more::within), wikidata.or(more::wikidata), source);
  }
}
