package io.dealstream.announcement.domain.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happened to a release, as the log keeps it.
public sealed interface ReleaseEvent {
  /// A draft began.
  ///
  /// @param titleId the title that it is about in the first place
  record DraftOpened(UUID titleId) implements ReleaseEvent {}

  record LicenseIncluded(UUID dealId, List<UUID> titleIds) implements ReleaseEvent {
    public LicenseIncluded {
      titleIds = List.copyOf(titleIds);
    }
  }

  record LicenseExcluded(UUID dealId) implements ReleaseEvent {}

  record QuoteAdded(Quote quote) implements ReleaseEvent {}

  record QuoteRemoved(UUID quoteId) implements ReleaseEvent {}

  /// The speaker agrees that the quote is used, or no longer does.
  record QuoteConsentRecorded(UUID quoteId, boolean given) implements ReleaseEvent {}

  /// @param blocks those that the release has, in their order
  record BlocksArranged(List<Block> blocks) implements ReleaseEvent {
    public BlocksArranged {
      blocks = List.copyOf(blocks);
    }
  }

  /// Somebody's words stand in the place of the generated ones.
  record BlockWritten(WrittenBlock written) implements ReleaseEvent {}

  /// The generated words are back.
  record BlockReset(Block block, String language) implements ReleaseEvent {}

  /// The release went out, in these words.
  ///
  /// @param texts one for each language, that of the house first
  record ReleasePublished(
      List<PublishedText> texts, List<UUID> titleIds, List<UUID> dealIds, Instant publishedAt)
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
