package io.dealstream.announcement.domain.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to a release, as the log keeps it.
public sealed interface ReleaseEvent {
  /// A draft began.
  ///
  /// @param titleId the title that it is about in the first place
  record DraftOpened(UUID titleId) implements ReleaseEvent {}

  /// What a draft is to say changed.
  sealed interface ContentEvent extends ReleaseEvent {}

  record LicenseIncluded(UUID dealId, List<UUID> titleIds) implements ContentEvent {
    public LicenseIncluded {
      titleIds = List.copyOf(titleIds);
    }
  }

  record LicenseExcluded(UUID dealId) implements ContentEvent {}

  /// It tells of titles of which it may have no license.
  record TitlesAdded(List<UUID> titleIds) implements ContentEvent {
    public TitlesAdded {
      titleIds = List.copyOf(titleIds);
    }
  }

  record TitleRemoved(UUID titleId) implements ContentEvent {}

  record QuoteAdded(Quote quote) implements ContentEvent {}

  record QuoteRemoved(UUID quoteId) implements ContentEvent {}

  /// The speaker agrees that the quote is used, or no longer does.
  record QuoteConsentRecorded(UUID quoteId, boolean given) implements ContentEvent {}

  /// @param blocks those that the release has, in their order
  record BlocksArranged(List<Block> blocks) implements ContentEvent {
    public BlocksArranged {
      blocks = List.copyOf(blocks);
    }
  }

  /// Somebody's words stand in the place of the generated ones.
  record BlockWritten(WrittenBlock written) implements ContentEvent {}

  /// The generated words are back.
  record BlockReset(Block block, String language) implements ContentEvent {}

  /// The way of a draft to its publication, forth or back.
  sealed interface ReviewEvent extends ReleaseEvent {}

  /// These words are to be approved.
  ///
  /// @param texts one for each language, that of the house first
  /// @param roles whose approval the installation asks for
  /// @param known the facts that they were written from
  record ReleaseSubmitted(List<TextDigest> texts, List<String> roles, List<KnownFact> known)
      implements ReviewEvent {
    public ReleaseSubmitted {
      known = List.copyOf(known);
      texts = List.copyOf(texts);
      roles = List.copyOf(roles);
    }
  }

  record ApprovalGiven(Approval approval) implements ReviewEvent {}

  /// Nobody's approval is missing any more.
  record ReleaseApproved() implements ReviewEvent {}

  /// It is to go out by itself.
  record ReleaseScheduled(Embargo embargo) implements ReviewEvent {}

  /// It is approved as before, but waits for somebody.
  record ScheduleCanceled() implements ReviewEvent {}

  /// Somebody who was to approve it sent it back: it is a draft again.
  record ReleaseRejected(String reason) implements ReviewEvent {}

  /// What was approved, and when it was to go out, counts no longer: it is a draft again.
  record ApprovalsVoided(Setback setback) implements ReviewEvent {}

  /// The release went out, in these words.
  ///
  /// @param texts one for each language, that of the house first
  /// @param scheduledFor when it was to go out; null when it had no schedule
  /// @param late true when that moment was missed
  record ReleasePublished(
      List<PublishedText> texts,
      List<UUID> titleIds,
      List<UUID> dealIds,
      Instant publishedAt,
      @Nullable Instant scheduledFor,
      boolean late)
      implements ReleaseEvent {
    public ReleasePublished {
      texts = List.copyOf(texts);
      titleIds = List.copyOf(titleIds);
      dealIds = List.copyOf(dealIds);
    }
  }

  /// A license is announced by this release; recorded together with its publication.
  record LicenseAnnounced(UUID dealId, List<UUID> titleIds, Instant publishedAt)
      implements ReleaseEvent {
    public LicenseAnnounced {
      titleIds = List.copyOf(titleIds);
    }
  }
}
