package io.dealstream.deal.domain.hold;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.deal.RightsBlock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What people, the calendar and signatures do with the holds of a title.
public sealed interface HoldCommand {
  /// Keep rights for a licensee.
  ///
  /// @param block of this title alone
  /// @param until the moment at which the hold ends by itself
  /// @param cover whether the rights were acquired
  record PlaceHold(
      UUID holdId, UUID licenseeId, RightsBlock block, Instant until, Instant now, CoverCheck cover)
      implements HoldCommand {
    /// Where nothing is missing.
    public PlaceHold(UUID holdId, UUID licenseeId, RightsBlock block, Instant until, Instant now) {
      this(holdId, licenseeId, block, until, now, CoverCheck.NONE);
    }
  }

  /// They are not wanted any more.
  record ReleaseHold(UUID holdId) implements HoldCommand {}

  /// It is to end at another moment.
  record RescheduleHold(UUID holdId, Instant until, Instant now) implements HoldCommand {}

  /// Time has passed: what is due happens.
  record PassTime(Instant now) implements HoldCommand {}

  /// A license was signed, or changed.
  ///
  /// @param claims its rights in this title
  /// @param holdbacks rights in this title that nobody else may have
  record FollowLicense(UUID dealId, UUID licenseeId, List<Claim> claims, List<Claim> holdbacks)
      implements HoldCommand {
    public FollowLicense {
      claims = List.copyOf(claims);
      holdbacks = List.copyOf(holdbacks);
    }
  }
}
