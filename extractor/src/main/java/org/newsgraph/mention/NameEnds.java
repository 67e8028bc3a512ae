package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.EntityType;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Span;
import org.newsgraph.document.Title;

/**
 * Where a name next to a title begins and ends. A person's name begins behind the title, and has
 * the particle and the other half of a double name, but not "of" and a place.
 */
final class NameEnds {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "di", "da", "dos", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al",
          "el", "ben", "du", "le", "la", "ter", "zu");

  private final Document document;
  private final Words words;

  NameEnds(Document document, Words words) {
    this.document = document;
    this.words = words;
  }

  /** The sightings with their ends set right; those that are but titles are left out. */
  List<Sighting> correct(List<Sighting> sightings) {
    List<Sighting> corrected = new ArrayList<>();
    for (Sighting sighting : sightings) {
      if (sighting.type() == EntityType.PERSON) {
        int first = behindTitles(sighting);
        int end = beforeOf(sighting, first);
        if (first < end) {
          corrected.add(whole(sighting.withTokens(first, end)));
        }
      } else {
        int end = beforeTitle(sighting);
        if (sighting.first() < end) {
          corrected.add(sighting.withTokens(sighting.first(), end));
        }
      }
    }
    return corrected;
  }

  private int behindTitles(Sighting sighting) {
    Span span = words.span(sighting);
    int first = sighting.first();
    for (Title title : document.within(Layers.TITLES, span)) {
      int behind = first;
      while (behind < sighting.end()
          && words.token(sighting.sentence(), behind).span().start() < title.span().end()) {
        behind++;
      }
      boolean surname = behind == sighting.end() && title.span().start() > span.start();
      first = surname ? first : behind;
    }
    return first;
  }

  /** A guess that reaches into a title ("U.S. Defense" of "U.S. Defense Secretary") ends before. */
  private int beforeTitle(Sighting sighting) {
    Span span = words.span(sighting);
    int end = sighting.end();
    if (sighting.rank() == Sighting.FINDER) {
      for (Title title : document.get(Layers.TITLES)) {
        while (end > sighting.first()
            && title.span().end() >= span.end()
            && title.span().overlaps(words.token(sighting.sentence(), end - 1).span())) {
          end--;
        }
      }
    }
    return end;
  }

  private int beforeOf(Sighting sighting, int first) {
    for (int i = first + 1; i < sighting.end(); i++) {
      String form = words.form(sighting.sentence(), i);
      if (form.equals("of") || form.equals(",") || form.equals("from")) {
        return i;
      }
    }
    return sighting.end();
  }

  private Sighting whole(Sighting name) {
    int sentence = name.sentence();
    int first = name.first();
    int end = name.end();
    while (first >= 2 && isJoint(sentence, first - 1) && words.isCapitalized(sentence, first - 2)) {
      first -= 2;
    }
    boolean particle = first >= 1 && PARTICLES.contains(words.form(sentence, first - 1));
    if (particle && name.rank() != Sighting.GAZETTEER) {
      first--;
    }
    while (isJoint(sentence, end) && words.tag(sentence, end + 1).equals("PROPN")) {
      end += 2;
    }
    return name.withTokens(first, end);
  }

  /** A hyphen without white space on either side. */
  private boolean isJoint(int sentence, int index) {
    return words.form(sentence, index).equals("-")
        && index > 0
        && index + 1 < words.size(sentence)
        && words.token(sentence, index - 1).span().end()
            == words.token(sentence, index).span().start()
        && words.token(sentence, index).span().end()
            == words.token(sentence, index + 1).span().start();
  }
}
