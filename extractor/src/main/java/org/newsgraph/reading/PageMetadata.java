package org.newsgraph.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells about its article: JSON-LD first, then OpenGraph and other meta elements, then
 * microdata, then what stands on the page.
 *
 * @param told what was found
 */
record PageMetadata(Told told) {

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile(
          "(?:\\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)");

  static PageMetadata of(Document page) {
    Told told = new Told();
    linkedData(page).forEach(node -> fromLinkedData(node, told));
    fromMeta(page, told);
    fromMicrodata(page, told);
    fromPage(page, told);
    return new PageMetadata(told);
  }

  /** The articles in the JSON-LD of a page. What is no JSON is passed over. */
  private static List<JsonNode> linkedData(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Deque<JsonNode> waiting = new ArrayDeque<>(parse(script.data()));
      while (!waiting.isEmpty()) {
        JsonNode node = waiting.pop();
        if (node.isArray()) {
          node.forEach(waiting::add);
        } else if (isArticle(node)) {
          found.add(node);
        } else {
          node.path("@graph").forEach(waiting::add);
        }
      }
    }
    return found;
  }

  private static List<JsonNode> parse(String json) {
    try {
      return JsonTree.parse(json.strip().replaceFirst(";\\s*$", "")).roots();
    } catch (IOException broken) {
      return List.of();
    }
  }

  private static boolean isArticle(JsonNode node) {
    return JsonFields.texts(node, "@type").stream()
        .anyMatch(type -> ARTICLE_TYPE.matcher(type).matches());
  }

  private static void fromLinkedData(JsonNode node, Told told) {
    told.title(JsonFields.text(node, "headline").map(PageMetadata::unescape))
        .date(JsonFields.text(node, "datePublished", "dateCreated"))
        .publisher(JsonFields.text(node, "publisher").filter(name -> !name.contains("://")))
        .authors(JsonFields.texts(node, "author", "creator"))
        .language(JsonFields.text(node, "inLanguage"))
        .licence(JsonFields.text(node, "license"));
  }

  private static String unescape(String text) {
    return org.jsoup.parser.Parser.unescapeEntities(text, false);
  }

  private static void fromMeta(Document page, Told told) {
    told.title(meta(page, "og:title", "twitter:title", "dc.title", "parsely-title"))
        .date(meta(page, "article:published_time", "article:published", "og:published_time"))
        .date(meta(page, "datepublished", "date", "pubdate", "publishdate", "publish-date"))
        .date(meta(page, "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date"))
        .date(meta(page, "parsely-pub-date", "cxenseparse:recs:publishtime"))
        .publisher(meta(page, "og:site_name", "application-name", "dc.publisher", "publisher"))
        .authors(
            meta(page, "author", "article:author", "parsely-author", "dc.creator").stream()
                .toList())
        .url(
            Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href")))
        .url(meta(page, "og:url"))
        .language(Optional.of(page.select("html").attr("lang")))
        .language(meta(page, "og:locale", "content-language", "language"));
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name)
                || meta.attr("http-equiv").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content"));
        }
      }
    }
    return Optional.empty();
  }

  private static void fromMicrodata(Document page, Told told) {
    told.title(property(page, "headline"))
        .date(property(page, "datePublished"))
        .publisher(property(page, "publisher"))
        .authors(property(page, "author").stream().toList());
  }

  private static Optional<String> property(Document page, String name) {
    return Optional.ofNullable(page.selectFirst("[itemprop=" + name + "]"))
        .map(element -> {
          Element named = element.selectFirst("[itemprop=name]");
          return value(named == null ? element : named);
        });
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private static void fromPage(Document page, Told told) {
    if (page.select("h1").size() == 1) {
      told.title(Optional.of(page.select("h1").text()));
    }
    told.title(Optional.of(page.title()));
    told.date(
        Optional.ofNullable(page.selectFirst("article time[datetime]")).map(PageMetadata::value));
    told.date(Optional.ofNullable(page.selectFirst("time[datetime]")).map(PageMetadata::value));
  }
}
