package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.document.EntityType;

/**
 * Later names of what the article has named in full: the surname of a person, the acronym in
 * brackets behind a name. An article uses such a short name for one thing.
 */
final class Continuation {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&.]{1,9}");

  private final Words words;
  private final List<Sighting> chosen;
  private final Map<String, EntityType> acronyms = new HashMap<>();
  private final Map<String, EntityType> surnames = new HashMap<>();

  private Continuation(Words words, List<Sighting> chosen) {
    this.words = words;
    this.chosen = chosen;
  }

  /** The names with the short names added, and with the types that the full names give. */
  static List<Sighting> of(Words words, List<Sighting> chosen) {
    Continuation continuation = new Continuation(words, chosen);
    chosen.forEach(continuation::learn);
    return continuation.complete();
  }

  private void learn(Sighting name) {
    if (name.type() == EntityType.PERSON && name.length() > 1) {
      String last = words.form(name.sentence(), name.end() - 1);
      if (Character.isUpperCase(last.codePointAt(0)) && last.length() > 2) {
        surnames.put(last, EntityType.PERSON);
      }
    }
    int behind = name.end();
    String short_ = words.form(name.sentence(), behind + 1);
    boolean brackets =
        words.form(name.sentence(), behind).equals("(")
            && words.form(name.sentence(), behind + 2).equals(")");
    if (brackets && name.length() > 1 && isAcronym(short_)) {
      acronyms.put(short_, name.type());
    }
  }

  private static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches()
        && word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private List<Sighting> complete() {
    List<Sighting> all = new ArrayList<>();
    for (Sighting name : chosen) {
      all.add(retyped(name));
    }
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      for (int i = 0; i < words.size(sentence); i++) {
        addShort(sentence, i, all);
      }
    }
    return all;
  }

  private Sighting retyped(Sighting name) {
    if (name.length() > 1 || name.rank() == Sighting.GAZETTEER) {
      return name;
    }
    return known(words.text(name))
        .map(type ->
            new Sighting(
                name.sentence(), name.first(), name.end(), type, name.source(), name.rank()))
        .orElse(name);
  }

  private void addShort(int sentence, int index, List<Sighting> all) {
    String form = words.form(sentence, index);
    Optional<EntityType> type = known(form);
    if (type.isPresent()) {
      Sighting name =
          new Sighting(sentence, index, index + 1, type.get(), "short-name", Sighting.PATTERN);
      if (all.stream().noneMatch(name::overlaps)) {
        all.add(name);
      }
    }
  }

  private Optional<EntityType> known(String word) {
    return Optional.ofNullable(acronyms.get(word))
        .or(() -> Optional.ofNullable(surnames.get(word)));
  }
}
