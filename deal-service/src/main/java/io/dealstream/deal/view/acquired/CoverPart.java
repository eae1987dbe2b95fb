package io.dealstream.deal.view.acquired;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.cover.Gap;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether acquired rights cover what is licensed, as it is shown.
///
/// @param covered false when there are gaps
/// @param unknownTitles of which nothing that was acquired is recorded
/// @param catalogPosition up to which acquisitions were known
@Schema(name = "Cover", description = "Whether the licensor has acquired what it licenses")
public record CoverPart(
    @Schema(examples = "false") boolean covered,
    List<GapPart> gaps,
    List<UUID> unknownTitles,
    @Schema(examples = "42", description = "Position in the catalog's log up to which it holds")
        long catalogPosition) {
  /// @param episodes null is all of the title
  @Schema(name = "CoverGap", description = "Rights that are not covered, and why")
  public record GapPart(
      @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID titleId,
      @Schema(examples = "MANDATE_ENDED") Gap.Reason reason,
      @Schema(examples = "[\"S2\"]") @Nullable List<String> episodes,
      @Schema(examples = "[\"FREE_TV\"]") List<Media> media,
      @Schema(examples = "[\"CL\"]") List<String> territories,
      @Schema(examples = "[\"es\"]") List<String> languages,
      @Schema(examples = "2027-01-01") @Nullable LocalDate from,
      @Schema(examples = "2027-12-31") @Nullable LocalDate to) {
    /// As it is shown.
    public static GapPart of(Gap gap) {
      return new GapPart(
          gap.titleId(),
          gap.reason(),
          gap.episodes(),
          gap.media(),
          gap.territories().stream().map(Territory::code).toList(),
          gap.languages(),
          gap.from(),
          gap.to());
    }
  }

  /// As it is shown.
  public static CoverPart of(CoverCheck check) {
    return new CoverPart(
        check.gaps().isEmpty(),
        check.gaps().stream().map(GapPart::of).toList(),
        check.unknownTitles(),
        check.catalogPosition());
  }
}
