package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Part;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What can be sold of some titles.
@Schema(name = "AvailabilityAnswer", description = "What can be sold of each title")
record SearchAnswer(Stamp stamp, List<OfTitle> titles) {

  /// @param matches whether something of it is available for as long as was asked for
  /// @param parts all that was asked for, each part once: what is available first
  @Schema(name = "AvailabilityOfTitle", description = "What can be sold of one title")
  record OfTitle(
      @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID titleId,
      @Schema(examples = "true") boolean matches,
      List<ShownPart> parts) {

    static OfTitle of(UUID titleId, List<Part> parts, boolean seesClaims) {
      boolean matches = parts.stream().anyMatch(Part::matches);
      return new OfTitle(titleId, matches, ShownPart.of(parts, seesClaims));
    }
  }
}
