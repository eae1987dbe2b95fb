package io.dealstream.announcement.domain.release;

import io.dealstream.vocabulary.ReleasePurpose;
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

  /// A draft began that corrects, or takes back, a published release.
  ///
  /// @param titles that it tells of although it may have no license of them
  /// @param titleIds all that it tells of
  /// @param told the licenses of the published release
  /// @param withdrawn true when the press office takes it back
  record CorrectionOpened(
      UUID corrects,
      UUID titleId,
      List<UUID> titles,
      List<UUID> titleIds,
      List<License> told,
      List<Quote> quotes,
      Layout layout,
      boolean withdrawn)
      implements ReleaseEvent {
    public CorrectionOpened {
      titles = List.copyOf(titles);
      titleIds = List.copyOf(titleIds);
      told = List.copyOf(told);
      quotes = List.copyOf(quotes);
    }
  }

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

  /// Somebody answers for a claim that no fact carries.
  ///
  /// @param claimId follows from language, sentence and words
  record ClaimSignedOff(String claimId, String language, String kind, String words, String sentence)
      implements ContentEvent {}

  /// Something happened to what the earlier release told.
  record ChangeNoted(Change change) implements ContentEvent {}

  /// The press office takes the earlier release back, whatever else was to be corrected.
  record RetractionChosen() implements ContentEvent {}

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
  /// @param purpose as it was when it went out
  /// @param corrects the earlier release, if any, that it corrects or takes back
  /// @param texts one for each language, that of the house first
  /// @param told what its facts said; empty when that was not kept
  /// @param scheduledFor when it was to go out; null when it had no schedule
  /// @param late true when that moment was missed
  record ReleasePublished(
      ReleasePurpose purpose,
      @Nullable UUID corrects,
      List<PublishedText> texts,
      List<UUID> titleIds,
      List<UUID> dealIds,
      List<KnownFact> told,
      Instant publishedAt,
      @Nullable Instant scheduledFor,
      boolean late)
      implements ReleaseEvent {
    public ReleasePublished {
      texts = List.copyOf(texts);
      titleIds = List.copyOf(titleIds);
      dealIds = List.copyOf(dealIds);
      told = List.copyOf(told);
    }
  }

  /// Another release says what is right now.
  record ReleaseCorrected(UUID correctedBy, Instant correctedAt) implements ReleaseEvent {}

  /// Another release takes it back.
  record ReleaseRetracted(UUID retractedBy, Instant retractedAt) implements ReleaseEvent {}

  /// A license is announced by this release; recorded together with its publication.
  record LicenseAnnounced(UUID dealId, List<UUID> titleIds, Instant publishedAt)
      implements ReleaseEvent {
    public LicenseAnnounced {
      titleIds = List.copyOf(titleIds);
    }
  }
}
