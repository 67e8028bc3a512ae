package org.newsgraph.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields in which JSON and YAML tell about an article: those of the gold format, schema.org,
 * ninjs and JSON Feed.
 */
final class JsonFields {

  private JsonFields() {}

  /** Takes all that is told. */
  static void tell(JsonNode node, Told told) {
    told.id(text(node, "id", "guid", "@id", "identifier", "uri"))
        .title(text(node, "title", "headline", "name"))
        .date(text(node, "date", "datePublished", "date_published", "published", "published_at"))
        .date(text(node, "pubDate", "firstcreated", "versioncreated", "dateCreated"))
        .publisher(text(node, "publisher", "copyrightholder", "source", "site_name", "provider"))
        .authors(texts(node, "authors", "author", "creator", "byline"))
        .url(text(node, "url", "canonical_url", "mainEntityOfPage", "link", "original_url"))
        .language(text(node, "language", "inLanguage", "lang"))
        .licence(text(node, "licence", "license"));
  }

  /** The text of the first of these fields that has one; of an object its name. */
  static Optional<String> text(JsonNode node, String... names) {
    for (String name : names) {
      Optional<String> found = texts(node, name).stream().findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** All texts of the first of these fields that has any. */
  static List<String> texts(JsonNode node, String... names) {
    for (String name : names) {
      List<String> found = new ArrayList<>();
      collect(node.path(name), found);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static void collect(JsonNode value, List<String> found) {
    if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
      found.add(value.asText().strip());
    } else if (value.isArray()) {
      value.forEach(part -> collect(part, found));
    } else if (value.isObject()) {
      for (String name : List.of("name", "@value", "@id", "url")) {
        if (value.path(name).isTextual()) {
          found.add(value.path(name).asText().strip());
          return;
        }
      }
    }
  }
}
