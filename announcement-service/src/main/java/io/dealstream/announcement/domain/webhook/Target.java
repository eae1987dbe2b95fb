package io.dealstream.announcement.domain.webhook;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is sent where.
///
/// @param url may hold a token of the receiver's: it is for the press office's eyes only
/// @param languages BCP 47 tags of the texts that are sent; empty means all
public record Target(
    URI url, String description, List<String> languages, Set<Announcement> announcements) {
  public Target {
    languages = List.copyOf(languages);
    announcements = Set.copyOf(announcements);
    if (announcements.isEmpty()) {
      throw new IllegalArgumentException("a webhook is told of something");
    }
  }

  /// In an order that does not change from one start to the next.
  public Set<Announcement> ordered() {
    return new TreeSet<>(announcements);
  }

  Target at(URI other) {
    return new Target(other, description, languages, announcements);
  }
}
