package io.dealstream.deal.view.hold;

import io.dealstream.deal.domain.hold.Hold;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.deal.domain.hold.Holds.Ending;
import io.dealstream.deal.view.deal.DealPage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One hold as it is shown.
///
/// @param rank 1 is the first; null when it has ended
/// @param dealId with which it was exercised, or which displaced it
/// @param version of all holds of its title
@Schema(name = "HoldPage", description = "A hold; its license period only for who may see it")
public record HoldPage(
    UUID id,
    UUID titleId,
    UUID licenseeId,
    HoldStatus status,
    @Schema(examples = "1") @Nullable Integer rank,
    DealPage.BlockPart block,
    Instant until,
    @Nullable UUID dealId,
    @Schema(examples = "3") int version) {

  /// A hold as a version of its title's holds knows it; nothing before it was placed.
  ///
  /// @param confidential whether the reader may see license periods
  static Optional<HoldPage> of(
      UUID titleId, UUID holdId, Holds holds, int version, boolean confidential) {
    return holds
        .find(holdId)
        .map(hold ->
            page(titleId, hold, HoldStatus.ACTIVE, hold.rank(), null, version, confidential))
        .or(() ->
            Optional.ofNullable(holds.ended().get(holdId))
                .map(ended -> ended(titleId, ended, version, confidential)));
  }

  private static HoldPage ended(
      UUID titleId, Holds.Ended ended, int version, boolean confidential) {
    Ending ending = ended.ending();
    return page(titleId, ended.hold(), status(ending), null, deal(ending), version, confidential);
  }

  private static HoldPage page(
      UUID titleId,
      Hold hold,
      HoldStatus status,
      @Nullable Integer rank,
      @Nullable UUID dealId,
      int version,
      boolean confidential) {
    return new HoldPage(
        hold.id(),
        titleId,
        hold.licenseeId(),
        status,
        rank,
        DealPage.block(hold.block(), confidential),
        hold.until(),
        dealId,
        version);
  }

  private static HoldStatus status(Ending ending) {
    return switch (ending) {
      case Ending.Expired() -> HoldStatus.EXPIRED;
      case Ending.Released() -> HoldStatus.RELEASED;
      case Ending.Exercised(var dealId) -> HoldStatus.EXERCISED;
      case Ending.Displaced(var dealId) -> HoldStatus.DISPLACED;
    };
  }

  private static @Nullable UUID deal(Ending ending) {
    return switch (ending) {
      case Ending.Expired() -> null;
      case Ending.Released() -> null;
      case Ending.Exercised(UUID dealId) -> dealId;
      case Ending.Displaced(UUID dealId) -> dealId;
    };
  }
}
