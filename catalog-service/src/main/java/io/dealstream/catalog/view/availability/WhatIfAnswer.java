package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.WhatIf.Outcome;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What would happen if blocks were sold.
@Schema(name = "WhatIfAnswer", description = "What would happen if the blocks were sold")
record WhatIfAnswer(Stamp stamp, List<OfBlock> outcomes, List<Left> left) {

  /// What the sale of one block of one title would meet. Others of the proposed blocks do not
  /// count.
  ///
  /// @param block its place in the request, from 0
  /// @param licenses that it would clash with, be it for a holdback; null when the caller may not
  ///   know
  /// @param holds that it would displace; null when the caller may not know
  /// @param largest block within it that can be sold; null when none can
  @Schema(
      name = "WhatIfOutcome",
      description =
          "What the sale would meet; licenses and holds are null for those who may not know")
  record OfBlock(
      @Schema(examples = "0") int block,
      @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID titleId,
      @Schema(description = "All of it can be sold", examples = "false") boolean free,
      List<ShownPart> parts,
      @Nullable List<ShownClaim> licenses,
      @Nullable List<ShownClaim> holds,
      @Nullable ShownRights largest) {

    static OfBlock of(int block, UUID titleId, Outcome outcome, boolean seesClaims) {
      return new OfBlock(
          block,
          titleId,
          outcome.isFree(),
          ShownPart.of(outcome.parts(), seesClaims),
          seesClaims ? ShownClaim.of(outcome.licenses()) : null,
          seesClaims ? ShownClaim.of(outcome.holds()) : null,
          outcome.largest().map(ShownRights::of).orElse(null));
    }
  }

  /// What could still be sold of a title after the sale of all blocks.
  @Schema(name = "WhatIfLeft", description = "What could still be sold of a title afterwards")
  record Left(
      @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID titleId,
      List<ShownRights> exclusively,
      List<ShownRights> nonExclusively) {}
}
