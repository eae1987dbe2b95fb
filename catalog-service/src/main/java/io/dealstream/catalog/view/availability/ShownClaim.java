package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Claim.Hold;
import io.dealstream.catalog.view.availability.book.Claim.License;
import io.dealstream.catalog.view.availability.book.Part.Against;
import io.dealstream.catalog.view.availability.book.Reason;
import io.dealstream.catalog.view.availability.book.Unstated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A license or a hold that stands against a sale.
///
/// @param dealId of a license; null for a hold
/// @param licensee name of the licensee as the license was signed; null for a hold
/// @param holdId null for a license
/// @param certain false when too little was stated to know
/// @param rights what it takes of what was asked for, at most
@Schema(
    name = "AvailabilityClaim",
    description = "A license (with dealId and licensee) or a hold (with holdId, rank and until)")
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
      case License(UUID dealId, UUID licenseeId, String licensee) ->
          of(one, licenseeId, dealId, licensee, null, null, null);
      case Hold(UUID holdId, UUID licenseeId, int rank, Instant until) ->
          of(one, licenseeId, null, null, holdId, rank, until);
    };
  }

  private static ShownClaim of(
      Against one,
      UUID licenseeId,
      @Nullable UUID dealId,
      @Nullable String licensee,
      @Nullable UUID holdId,
      @Nullable Integer rank,
      @Nullable Instant until) {
    return new ShownClaim(
        one.reason(),
        one.certain(),
        one.claim().unstated().stream().sorted().toList(),
        one.claim().exclusive(),
        licenseeId,
        dealId,
        licensee,
        holdId,
        rank,
        until,
        ShownRights.of(one.extent()));
  }
}
