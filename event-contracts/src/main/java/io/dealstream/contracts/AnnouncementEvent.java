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

  /// A release went out.
  ///
  /// @param slug of its page in the newsroom
  /// @param language BCP 47 tag of headline and paragraphs
  /// @param dealIds the licenses it announces
  record ReleasePublished(
      UUID releaseId,
      String slug,
      String language,
      String headline,
      List<Section> sections,
      List<UUID> titleIds,
      List<UUID> dealIds,
      Instant publishedAt)
      implements AnnouncementEvent {
    public ReleasePublished {
      sections = List.copyOf(sections);
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

  /// A part of a release, as plain text.
  ///
  /// @param kind like `LEAD`, `TERRITORIES`, `QUOTE`
  record Section(String kind, List<String> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
