package io.dealstream.announcement.view.newsroom.page;

import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Mentions.Place;
import io.dealstream.announcement.view.newsroom.edition.Mentions.Work;
import io.dealstream.announcement.view.newsroom.edition.Notice;
import io.dealstream.announcement.view.newsroom.edition.Notice.Kind;
import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.TitleKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A release as schema.org's vocabulary says it, for the head of its page.
final class JsonLd {
  private static final String TYPE = "@type";
  private static final String NAME = "name";

  private JsonLd() {}

  /// JSON that can stand in a script element: nothing in it can end the element.
  static String of(Edition edition) {
    return Json.write(article(edition))
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static Map<String, Object> article(Edition edition) {
    NewsroomItem release = edition.release();
    String licensor = edition.mentions().licensor();
    Map<String, Object> article = typed("NewsArticle");
    article.put("@context", "https://schema.org");
    article.put("@id", release.uri());
    article.put("url", edition.address());
    article.put("headline", release.headline());
    known(article, "description", release.lead().isEmpty() ? null : release.lead());
    article.put("inLanguage", release.language());
    article.put("datePublished", release.publishedAt().toString());
    article.put("dateModified", release.changedAt().toString());
    known(article, "correction", edition.notice(Kind.CORRECTED).map(Notice::address).orElse(null));
    known(article, "creativeWorkStatus", release.aftermath().isRetracted() ? "Retracted" : null);
    known(article, "publisher", licensor == null ? null : named("Organization", licensor));
    known(article, "author", article.get("publisher"));
    some(article, "about", edition.mentions().works().stream().map(JsonLd::work).toList());
    some(
        article,
        "workTranslation",
        edition.translations().stream().map(other -> translation(other, edition.site())).toList());
    article.put("digitalSourceType", "https://schema.org/DataDrivenMediaDigitalSource");
    return article;
  }

  private static Map<String, Object> work(Work work) {
    Map<String, Object> said = named(type(work.kind()), work.name());
    known(said, "alternateName", work.originalTitle());
    known(said, "dateCreated", work.year() == null ? null : work.year().toString());
    if (!type(work.kind()).equals("CreativeWork")) {
      some(
          said,
          "director",
          work.directors().stream().map(person -> named("Person", person)).toList());
    }
    some(said, "countryOfOrigin", work.countries().stream().map(JsonLd::country).toList());
    return said;
  }

  /// What can be a film as well as a series is only called a work.
  private static String type(TitleKind kind) {
    return switch (kind) {
      case FILM -> "Movie";
      case SERIES -> "TVSeries";
      case FORMAT, DOCUMENTARY, SPECIAL -> "CreativeWork";
    };
  }

  private static Map<String, Object> country(Place place) {
    Map<String, Object> country = named("Country", place.name());
    country.put("identifier", place.code());
    return country;
  }

  private static Map<String, Object> translation(NewsroomItem other, Site site) {
    Map<String, Object> article = typed("NewsArticle");
    article.put("@id", other.uri());
    article.put("url", site.at(Site.page(other)));
    article.put("inLanguage", other.language());
    return article;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = typed(type);
    thing.put(NAME, name);
    return thing;
  }

  private static Map<String, Object> typed(String type) {
    return new LinkedHashMap<>(Map.of(TYPE, type));
  }

  private static void known(Map<String, Object> thing, String property, @Nullable Object value) {
    if (value != null) {
      thing.put(property, value);
    }
  }

  private static void some(Map<String, Object> thing, String property, List<?> values) {
    known(thing, property, values.isEmpty() ? null : values);
  }
}
