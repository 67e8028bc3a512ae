package org.newsgraph.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.Document;
import org.newsgraph.document.Entity;
import org.newsgraph.document.Layer;
import org.newsgraph.document.Layers;
import org.newsgraph.document.Mention;
import org.newsgraph.document.Origin;
import org.newsgraph.document.Phrase;
import org.newsgraph.document.Stage;

/**
 * Gathers names, descriptions and pronouns into entities: names by alias rules, the others by
 * reading the article from its start and pointing back at what is most in mind. Unnamed persons and
 * groups become entities too. Immutable; safe to share between threads.
 */
public final class EntityStage implements Stage<Entity> {

  private static final Origin ORIGIN = new Origin("entities", "rules");

  private final NameGatherer names;
  private final Descriptions descriptions;

  /** A stage that knows what the given names mean. */
  public EntityStage(CanonicalNames known) {
    Nouns nouns = new Nouns();
    this.names = new NameGatherer(known, nouns);
    this.descriptions = new Descriptions(nouns);
  }

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public Layer<Entity> adds() {
    return Layers.ENTITIES;
  }

  @Override
  public Set<Layer<?>> needs() {
    return Set.of(Layers.TOKENS, Layers.SENTENCES, Layers.PHRASES, Layers.TITLES, Layers.NAMES);
  }

  @Override
  public List<Entity> annotate(Document document) {
    Discourse discourse = new Discourse(document);
    names.gather(discourse);
    readOn(discourse);
    Pronouns.readFirstPerson(discourse);
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : discourse.drafts) {
      entities.add(draft.finish(document.text(), ORIGIN));
    }
    return entities;
  }

  private static Phrase phraseOf(Discourse discourse, int token) {
    return new Phrase(discourse.tokens.span(token - 1, token + 1), token, ORIGIN);
  }

  /** From the first word to the last: names passed, descriptions and pronouns resolved. */
  private void readOn(Discourse discourse) {
    Map<Integer, Phrase> phrases = new HashMap<>();
    for (Phrase phrase : discourse.document.get(Layers.PHRASES)) {
      phrases.putIfAbsent(phrase.head(), phrase);
    }
    for (int token = 0; token < discourse.tokens.size(); token++) {
      Optional<Mention> name = discourse.mentionAt(token);
      if (name.isPresent() && discourse.tokens.first(name.get().span()) == token) {
        int at = token;
        name.ifPresent(n -> discourse.draftAt(at).ifPresent(d -> discourse.pass(d, n.span())));
      } else if (phrases.containsKey(token)) {
        descriptions.read(discourse, phrases.get(token));
      } else if (descriptions.isMissed(discourse.tokens, token)) {
        descriptions.read(discourse, phraseOf(discourse, token));
      }
      if (discourse.mentionAt(token).isEmpty()) {
        Pronouns.read(discourse, token);
      }
    }
  }
}
