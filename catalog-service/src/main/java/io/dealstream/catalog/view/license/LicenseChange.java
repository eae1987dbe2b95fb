package io.dealstream.catalog.view.license;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseEvent;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealEvent.LicenseeRestated;
import io.dealstream.vocabulary.LicenseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What events change of one license; null stays as it is.
///
/// @param licensee as it was restated after the signature
/// @param version of the license after them
record LicenseChange(
    UUID dealId,
    @Nullable LicenseSigned signed,
    @Nullable Licensee licensee,
    @Nullable Rights rights,
    @Nullable Life life,
    @Nullable Boolean conflicted,
    int version) {

  /// @param version of the license that gave it these blocks
  record Rights(List<Block> blocks, int version) {}

  /// @param since the first day of it, as far as it is told
  record Life(LicenseStatus status, @Nullable LocalDate since) {}

  static LicenseChange of(LicenseEvent event, int version) {
    UUID id = event.dealId();
    return switch (event) {
      case LicenseSigned signed -> signed(signed, version);
      case LicenseAmended(var dealId, var on, var blocks) -> rights(id, blocks, version);
      case LicenseExtended(var dealId, var on, var blocks) -> rights(id, blocks, version);
      case LicenseSuspended(var dealId, var on) -> life(id, LicenseStatus.SUSPENDED, on, version);
      case LicenseResumed(var dealId, var on) -> life(id, LicenseStatus.ACTIVE, null, version);
      case LicenseTerminated(var dealId, var on) -> life(id, LicenseStatus.TERMINATED, on, version);
      case LicenseExpired(var dealId) -> life(id, LicenseStatus.EXPIRED, null, version);
      case LicenseConflicted conflicted -> conflict(id, true, version);
      case LicenseConflictCleared cleared -> conflict(id, false, version);
      case LicenseeRestated(var dealId, Licensee licensee) ->
          new LicenseChange(id, null, licensee, null, null, null, version);
    };
  }

  /// This one and a later one in one.
  LicenseChange then(LicenseChange later) {
    return new LicenseChange(
        dealId,
        later.signed == null ? signed : later.signed,
        later.licensee == null ? licensee : later.licensee,
        later.rights == null ? rights : later.rights,
        later.life == null ? life : later.life,
        later.conflicted == null ? conflicted : later.conflicted,
        later.version);
  }

  private static LicenseChange signed(LicenseSigned signed, int version) {
    Rights rights = new Rights(signed.blocks(), version);
    return new LicenseChange(signed.dealId(), signed, null, rights, null, null, version);
  }

  private static LicenseChange rights(UUID dealId, List<Block> blocks, int version) {
    Rights rights = new Rights(blocks, version);
    return new LicenseChange(dealId, null, null, rights, null, null, version);
  }

  private static LicenseChange life(
      UUID dealId, LicenseStatus status, @Nullable LocalDate since, int version) {
    Life life = new Life(status, since);
    return new LicenseChange(dealId, null, null, null, life, null, version);
  }

  private static LicenseChange conflict(UUID dealId, boolean conflicted, int version) {
    return new LicenseChange(dealId, null, null, null, null, conflicted, version);
  }
}
