package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Part;
import io.dealstream.catalog.view.availability.book.Reason;
import io.dealstream.catalog.view.availability.book.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A part of what was asked for, as a reader sees it.
///
/// @param behind null when the caller may not know
@Schema(
    name = "AvailabilityPart",
    description = "A part of what was asked for; `behind` is null for those who may not know it")
record ShownPart(
    @Schema(examples = "BLOCKED") Status status,
    @Schema(examples = "[\"LICENSED_EXCLUSIVELY\"]") List<Reason> reasons,
    @Schema(description = "Available as long and as the days were asked for", examples = "false")
        boolean matches,
    ShownRights rights,
    @Nullable List<ShownClaim> behind) {

  static List<ShownPart> of(List<Part> parts, boolean seesClaims) {
    return parts.stream()
        .map(part ->
            new ShownPart(
                part.status(),
                part.reasons(),
                part.matches(),
                ShownRights.of(part.extent()),
                seesClaims ? ShownClaim.of(part.behind()) : null))
        .toList();
  }
}
