package io.dealstream.announcement.view.newsroom.edition;

import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import java.util.List;
import java.util.Optional;

/// A release in one language, with all that its formats need.
///
/// @param languages the release in all its languages, that of the house first
/// @param wording of its language
public record Edition(
    NewsroomItem release,
    List<NewsroomItem> languages,
    Mentions mentions,
    List<Notice> notices,
    Site site,
    Wording wording) {
  public Edition {
    languages = List.copyOf(languages);
    notices = List.copyOf(notices);
  }

  /// All that it says, in order.
  public List<Part> parts() {
    return Part.of(release, notices);
  }

  /// The address of its page.
  public String address() {
    return site.at(Site.page(release));
  }

  /// The release in the other languages.
  public List<NewsroomItem> translations() {
    return languages.stream().filter(other -> !other.slug().equals(release.slug())).toList();
  }

  /// What became of the release, when it was this.
  public Optional<Notice> notice(Notice.Kind kind) {
    return notices.stream().filter(notice -> notice.kind() == kind).findFirst();
  }
}
