package io.dealstream.announcement.view.newsroom.feed;

import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The newest releases of a language.
///
/// @param licensor null when no release names it
record Feed(Site site, Wording wording, @Nullable String licensor, List<NewsroomItem> releases) {
  Feed {
    releases = List.copyOf(releases);
  }

  String title() {
    String newsroom = wording.say("newsroom.title");
    return licensor == null ? newsroom : licensor + " – " + newsroom;
  }

  /// Who speaks.
  String author() {
    return licensor == null ? title() : licensor;
  }

  String language() {
    return wording.language();
  }

  /// The address of the page with the same releases.
  String page() {
    return site.at(Site.index(language()));
  }

  /// Its own address, which names it too.
  String address(String format) {
    return site.at(Site.feed(format, language()));
  }

  /// When it changed last; the beginning of time when nothing ever happened.
  Instant updated() {
    return releases.stream()
        .map(NewsroomItem::publishedAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
