package io.dealstream.announcement.view.newsroom.edition;

import io.dealstream.announcement.render.Wording;
import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.Site;
import java.util.List;

/// A release in one language, with all that its formats need.
///
/// @param languages the release in all its languages, that of the house first
/// @param wording of its language
public record Edition(
    NewsroomItem release,
    List<NewsroomItem> languages,
    Mentions mentions,
    Site site,
    Wording wording) {
  public Edition {
    languages = List.copyOf(languages);
  }

  /// All that it says, in order.
  public List<Part> parts() {
    return Part.of(release);
  }

  /// The address of its page.
  public String address() {
    return site.at(Site.page(release));
  }

  /// The release in the other languages.
  public List<NewsroomItem> translations() {
    return languages.stream().filter(other -> !other.slug().equals(release.slug())).toList();
  }

  /// What a page or file of the newsroom says beside the release itself.
  public String say(String key) {
    return wording.say("newsroom." + key);
  }
}
