package io.dealstream.contracts;

import io.dealstream.vocabulary.ReleasePurpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
  /// @param corrects the earlier release that it corrects or retracts; null for an announcement
  /// @param texts one for each language, that of the house first
  /// @param dealIds the licenses it tells of; that it announces them, `LicenseAnnounced` says
  /// @param scheduledFor when it was to go out; null when nobody had fixed that before
  record ReleasePublished(
      UUID releaseId,
      ReleasePurpose purpose,
      @Nullable UUID corrects,
      List<ReleaseText> texts,
      List<UUID> titleIds,
      List<UUID> dealIds,
      Instant publishedAt,
      @Nullable Instant scheduledFor)
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

  /// What a release said is out of date: another one says what is right. The other one is out when
  /// this is told.
  record ReleaseCorrected(UUID releaseId, UUID correctedBy, Instant correctedAt)
      implements AnnouncementEvent {}

  /// A release is taken back. The one that says so is out when this is told.
  record ReleaseRetracted(UUID releaseId, UUID retractedBy, Instant retractedAt)
      implements AnnouncementEvent {}

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
