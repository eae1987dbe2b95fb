package io.dealstream.announcement.view.newsroom.feed;

import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import io.dealstream.announcement.view.newsroom.edition.Notice;
import io.dealstream.announcement.view.newsroom.edition.Part;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The newest releases of a language.
///
/// @param licensor null when no release names it
/// @param retracted what was taken back last, and is among the entries no more
record Feed(
    Site site,
    Wording wording,
    @Nullable String licensor,
    List<Entry> entries,
    List<NewsroomItem> retracted) {
  Feed {
    entries = List.copyOf(entries);
    retracted = List.copyOf(retracted);
  }

  /// A release with what became of it.
  record Entry(NewsroomItem release, List<Notice> notices) {
    Entry {
      notices = List.copyOf(notices);
    }

    List<Part> parts() {
      return Part.of(release, notices);
    }
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
    return Stream.concat(entries.stream().map(Entry::release), retracted.stream())
        .map(NewsroomItem::changedAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
