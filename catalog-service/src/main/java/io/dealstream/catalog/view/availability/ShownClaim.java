package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Claim.Hold;
import io.dealstream.catalog.view.availability.book.Claim.Holdback;
import io.dealstream.catalog.view.availability.book.Claim.License;
import io.dealstream.catalog.view.availability.book.Part.Against;
import io.dealstream.catalog.view.availability.book.Reason;
import io.dealstream.catalog.view.availability.book.Unstated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A license, a holdback or a hold that stands against a sale.
///
/// @param exclusive null is unknown, and says nothing of a holdback
/// @param dealId of the license, also with which a holdback was promised; null for a hold
/// @param licensee name of the licensee as the license was signed; null for a hold
/// @param holdId null for a license
/// @param certain false when too little was stated to know
/// @param rights what it takes of what was asked for, at most
@Schema(
    name = "AvailabilityClaim",
    description =
        "A license or what was promised with it (with dealId and licensee), or a hold (with holdId,"
            + " rank and until)")
record ShownClaim(
    @Schema(examples = "LICENSED_EXCLUSIVELY") Reason reason,
    @Schema(examples = "true") boolean certain,
    @Schema(description = "What nobody said of it", examples = "[\"TERM\"]")
        List<Unstated> unstated,
    @Schema(examples = "true") @Nullable Boolean exclusive,
    UUID licenseeId,
    @Nullable UUID dealId,
    @Schema(examples = "Imagen TV") @Nullable String licensee,
    @Nullable UUID holdId,
    @Schema(examples = "1") @Nullable Integer rank,
    @Schema(examples = "2026-07-01T09:00:00Z") @Nullable Instant until,
    ShownRights rights) {

  static List<ShownClaim> of(List<Against> all) {
    return all.stream().map(ShownClaim::of).toList();
  }

  private static ShownClaim of(Against one) {
    return switch (one.claim().holder()) {
      case License license -> of(one, license, one.claim().exclusive());
      case Holdback(License license) -> of(one, license, null);
      case Hold hold -> of(one, hold);
    };
  }

  private static ShownClaim of(Against one, License license, @Nullable Boolean exclusive) {
    return new ShownClaim(
        one.reason(),
        one.certain(),
        unstated(one),
        exclusive,
        license.licenseeId(),
        license.dealId(),
        license.licensee(),
        null,
        null,
        null,
        ShownRights.of(one.extent()));
  }

  private static ShownClaim of(Against one, Hold hold) {
    return new ShownClaim(
        one.reason(),
        one.certain(),
        unstated(one),
        one.claim().exclusive(),
        hold.licenseeId(),
        null,
        null,
        hold.holdId(),
        hold.rank(),
        hold.until(),
        ShownRights.of(one.extent()));
  }

  private static List<Unstated> unstated(Against one) {
    return one.claim().unstated().stream().sorted().toList();
  }
}
