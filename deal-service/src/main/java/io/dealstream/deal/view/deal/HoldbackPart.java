package io.dealstream.deal.view.deal;

import io.dealstream.deal.domain.deal.Holdback;
import io.dealstream.vocabulary.Media;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A holdback as it is shown with its block.
///
/// @param territories null are those of the block
/// @param from null is the first day of the block
@Schema(name = "DealHoldback", description = "What nobody else may license for a while")
public record HoldbackPart(
    @Schema(examples = "[\"SVOD\"]") List<Media> media,
    @Schema(examples = "[\"MX\"]") @Nullable List<String> territories,
    @Schema(examples = "[\"ALL\"]") List<String> languages,
    @Schema(examples = "2026-07-01") @Nullable LocalDate from,
    @Schema(examples = "2027-06-30") LocalDate to) {
  static List<HoldbackPart> of(List<Holdback> holdbacks) {
    return holdbacks.stream().map(HoldbackPart::of).toList();
  }

  private static HoldbackPart of(Holdback holdback) {
    return new HoldbackPart(
        holdback.media(),
        DealPage.codes(holdback.territories()),
        holdback.languages(),
        holdback.from(),
        holdback.to());
  }
}
