package io.dealstream.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What has been made public. All of it may be shown to anyone.
public sealed interface AnnouncementEvent extends PublishedEvent {
  UUID releaseId();

  @Override
  default String topic() {
    return Topics.ANNOUNCEMENTS;
  }

  @Override
  default String key() {
    return releaseId().toString();
  }

  /// A release went out, in all its languages at once.
  ///
  /// @param texts one for each language, that of the house first
  /// @param dealIds the licenses it announces
  record ReleasePublished(
      UUID releaseId,
      List<ReleaseText> texts,
      List<UUID> titleIds,
      List<UUID> dealIds,
      Instant publishedAt)
      implements AnnouncementEvent {
    public ReleasePublished {
      texts = List.copyOf(texts);
      titleIds = List.copyOf(titleIds);
      dealIds = List.copyOf(dealIds);
    }
  }

  /// A license is announced: once, ever.
  record LicenseAnnounced(UUID releaseId, UUID dealId, List<UUID> titleIds, Instant publishedAt)
      implements AnnouncementEvent {
    public LicenseAnnounced {
      titleIds = List.copyOf(titleIds);
    }
  }

  /// A release in one language.
  ///
  /// @param language BCP 47 tag of headline and paragraphs
  /// @param slug of its page in the newsroom
  record ReleaseText(String language, String slug, String headline, List<Section> sections) {
    public ReleaseText {
      sections = List.copyOf(sections);
    }
  }

  /// A part of a release, as plain text.
  ///
  /// @param kind like `LEAD`, `TERRITORIES`, `QUOTE`
  record Section(String kind, List<String> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
