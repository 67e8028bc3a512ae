package org.newsgraph.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the parts of a page that stand beside the article, by their names. */
final class PageParts {

  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "figure", "figcaption", "form", "menu", "dialog", "address");
  private static final Pattern ROLES =
      Pattern.compile(
          "navigation|complementary|contentinfo|banner|search|dialog|alert|menu|menubar|toolbar");
  private static final String WORDS =
      "comments?|commentlist|disqus|respond|related|relatedposts?|recommend(?:ed|ations?)?|recirc"
          + "|share|sharing|sharebar|sharedaddy|addthis|addtoany|social|socials?|newsletter|subscribe|subscription"
          + "|signup|promo|promos|promotion|advert|adverts|advertisement|advertisements?|ads?|adsense|sponsor(?:ed)?"
          + "|outbrain|taboola|caption|captions|credit|breadcrumbs?|crumbs?|nav|navbar|navigation|menu"
          + "|sidebar|footer|widget|widgets|popular|trending|mostread|most|tags?|taglist|author|authors|authorbox|bio|byline"
          + "|cookies?|gdpr|consent|paywall|login|modal|popup|toolbar|pagination|pager|prevnext|copyright"
          + "|meta|metadata|timestamp|dateline|hidden|print|skip|banner|masthead|gallery|slideshow|carousel|video"
          + "|player|readmore|more|also|teaser|teasers|latest|headlines|disclaimer|ratings?|rate|poll|survey|feedback";
  private static final Pattern NAMES =
      Pattern.compile("(?:^|[\\s_-])(?:" + WORDS + ")(?:$|[\\s_-])");
  private static final Pattern ALWAYS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments|disqus|cookies?|gdpr|consent|modal|popup|newsletter|notification)(?:$|[\\s_-])");
  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** A part with more than this share of a page's text is not beside it, whatever its name. */
  private static final double MAX_SHARE = 0.35;

  private static final double MAX_SHARE_OF_SURE = 0.7;

  private final Set<Element> beside = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

  private PageParts() {}

  static PageParts of(Document page) {
    PageParts parts = new PageParts();
    parts.weigh(page.body());
    int total = parts.textOf(page.body());
    for (Element element : page.body().getAllElements()) {
      boolean named = isNamedBeside(element);
      double share =
          element.normalName().equals("nav")
              ? 1
              : isAlways(element) ? MAX_SHARE_OF_SURE : MAX_SHARE;
      if (named && parts.textOf(element) <= total * share) {
        parts.beside.add(element);
      }
    }
    return parts;
  }

  boolean isBeside(Element element) {
    return beside.contains(element);
  }

  private static boolean isAlways(Element element) {
    return element.normalName().equals("figcaption") || ALWAYS.matcher(names(element)).find();
  }

  /** Characters in paragraphs; all characters where there are no paragraphs. */
  private int textOf(Element element) {
    return prose.containsKey(element) ? prose.get(element) : element.text().length();
  }

  private void weigh(Element body) {
    for (Element paragraph : body.getElementsByTag("p")) {
      int length = paragraph.text().length();
      Optional<Element> up = Optional.of(paragraph);
      while (up.isPresent()) {
        prose.merge(up.get(), length, Integer::sum);
        up = up.map(Element::parent);
      }
    }
  }

  private static boolean isNamedBeside(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag)) {
      return true;
    }
    if (tag.equals("body")
        || tag.equals("article")
        || tag.equals("main")
        || isQuotedPost(element)) {
      return false;
    }
    return isHidden(element)
        || ROLES.matcher(element.attr("role")).matches()
        || NAMES.matcher(names(element)).find();
  }

  /** A post of a social network that the article quotes. */
  private static boolean isQuotedPost(Element element) {
    return element.hasClass("twitter-tweet")
        || element.children().stream().anyMatch(part -> part.hasClass("twitter-tweet"));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find()
        || element.attr("aria-hidden").equals("true");
  }

  private static String names(Element element) {
    String names = element.className() + " " + element.id();
    return CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
