package io.dealstream.announcement.domain.webhook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a webhook may be told of.
public enum Announcement {
  RELEASE_PUBLISHED,
  RELEASE_CORRECTED,
  RELEASE_RETRACTED;

  /// The one that a type of event means, whatever its version, in the log and on topics alike.
  ///
  /// @param type like `release.release-published.v2`
  public static Optional<Announcement> of(String type) {
    String[] parts = type.split("\\.", -1);
    return Stream.of(values())
        .filter(one -> parts.length > 1 && parts[parts.length - 2].equals(one.word()))
        .findFirst();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
