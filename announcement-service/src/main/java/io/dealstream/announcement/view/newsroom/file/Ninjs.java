package io.dealstream.announcement.view.newsroom.file;

import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Format;
import io.dealstream.announcement.view.newsroom.edition.Mentions;
import io.dealstream.announcement.view.newsroom.edition.Mentions.Place;
import io.dealstream.announcement.view.newsroom.edition.Notice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A release as a news object of IPTC's ninjs 3.1.
///
/// @param associations the release in other languages
record Ninjs(
    String uri,
    String type,
    String representationType,
    String version,
    String firstCreated,
    String versionCreated,
    String contentCreated,
    String pubStatus,
    @Nullable String edNote,
    String language,
    List<Text> headlines,
    List<Text> descriptions,
    List<Body> bodies,
    @Nullable String by,
    List<Named> organisations,
    List<Named> places,
    List<Rendition> renditions,
    List<Association> associations,
    Concept digitalSourceType,
    Standard standard) {
  private static final String TEXT = "text";
  private static final String PLAIN = "text/plain";
  private static final String MAIN = "main";
  private static final String ABOUT = "about";
  private static final String COUNTRY = "http://cvx.iptc.org/iso3166-1a2/";

  record Text(String role, String contentType, String value) {}

  record Body(String role, String contentType, int charCount, int wordCount, String value) {}

  /// @param rel how the release is related to it
  record Named(String name, String rel, @Nullable String uri) {}

  record Rendition(String name, String href, String contentType) {}

  record Association(
      String name,
      String rel,
      String uri,
      String type,
      String representationType,
      String language,
      List<Text> headlines,
      List<Rendition> renditions) {}

  record Concept(String name, String uri) {}

  record Standard(String name, String version, String schema) {}

  static Ninjs of(Edition edition) {
    NewsroomItem release = edition.release();
    String published = release.publishedAt().toString();
    String changed = release.changedAt().toString();
    Mentions mentions = edition.mentions();
    return new Ninjs(
        release.uri(),
        TEXT,
        "full",
        changed.equals(published) ? "1" : "2",
        published,
        changed,
        published,
        release.aftermath().isRetracted() ? "canceled" : "usable",
        note(edition),
        release.language(),
        headlines(release),
        release.lead().isEmpty() ? List.of() : List.of(new Text("summary", PLAIN, release.lead())),
        List.of(body(PlainFile.of(edition))),
        mentions.licensor(),
        organisations(mentions),
        mentions.places().stream().map(Ninjs::country).toList(),
        renditions(release, edition.site()),
        edition.translations().stream().map(other -> translation(other, edition)).toList(),
        new Concept(
            "Data-driven media", "http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia"),
        new Standard("ninjs", "3.1", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"));
  }

  private static @Nullable String note(Edition edition) {
    return edition.notices().isEmpty()
        ? null
        : edition.notices().stream().map(Notice::whole).collect(Collectors.joining(" "));
  }

  private static List<Text> headlines(NewsroomItem release) {
    return List.of(new Text(MAIN, PLAIN, release.headline()));
  }

  private static Body body(String text) {
    return new Body(
        MAIN,
        PLAIN,
        text.codePointCount(0, text.length()),
        (int) Stream.of(text.strip().split("\\s+")).count(),
        text);
  }

  private static List<Named> organisations(Mentions mentions) {
    return Stream.concat(Stream.ofNullable(mentions.licensor()), mentions.licensees().stream())
        .distinct()
        .map(name -> new Named(name, ABOUT, null))
        .toList();
  }

  private static Named country(Place place) {
    return new Named(place.name(), ABOUT, COUNTRY + place.code().toLowerCase(Locale.ROOT));
  }

  private static List<Rendition> renditions(NewsroomItem release, Site site) {
    return List.of(
        new Rendition("page", site.at(Site.page(release)), "text/html"),
        new Rendition("pdf", site.at(Format.PDF.path(release)), Format.PDF.mediaType()));
  }

  private static Association translation(NewsroomItem other, Edition edition) {
    return new Association(
        other.headline(),
        "translation",
        other.uri(),
        TEXT,
        "partial",
        other.language(),
        headlines(other),
        renditions(other, edition.site()));
  }
}
