package io.dealstream.announcement.domain.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What people and reactions do with a release.
public sealed interface ReleaseCommand {
  /// Adds a license, and opens the draft when there is none.
  record IncludeLicense(License license) implements ReleaseCommand {}

  /// Takes a license out of the draft.
  record ExcludeLicense(UUID dealId) implements ReleaseCommand {}

  record AddQuote(Quote quote) implements ReleaseCommand {}

  record RemoveQuote(UUID quoteId) implements ReleaseCommand {}

  record RecordQuoteConsent(UUID quoteId, boolean given) implements ReleaseCommand {}

  /// @param blocks those that the release shall have, in their order
  record ArrangeBlocks(List<Block> blocks) implements ReleaseCommand {
    public ArrangeBlocks {
      blocks = List.copyOf(blocks);
    }
  }

  record WriteBlock(WrittenBlock written) implements ReleaseCommand {}

  record ResetBlock(Block block, String language) implements ReleaseCommand {}

  /// Publishes words that were written for exactly these licenses and quotes, in this layout.
  ///
  /// @param texts one for each language, that of the house first
  /// @param withheld those of the licenses that must not be announced
  record PublishRelease(
      List<PublishedText> texts,
      List<UUID> dealIds,
      List<Quote> quotes,
      Layout layout,
      List<Withheld> withheld,
      Instant moment)
      implements ReleaseCommand {
    public PublishRelease {
      texts = List.copyOf(texts);
      withheld = List.copyOf(withheld);
      dealIds = List.copyOf(dealIds);
      quotes = List.copyOf(quotes);
    }
  }
}
