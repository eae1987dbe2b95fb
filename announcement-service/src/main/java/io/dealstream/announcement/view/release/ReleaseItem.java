package io.dealstream.announcement.view.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A release as the list shows it.
///
/// @param licenses how many it announces
/// @param headline in the language of the house; null for a draft
@Schema(name = "ReleaseItem", description = "A release as the list shows it")
public record ReleaseItem(
    UUID id,
    Stage stage,
    List<Named> titles,
    int licenses,
    ReviewPart review,
    LineagePart lineage,
    @Schema(examples = "Inter Medya licenses “Miracle in Cell No. 7” in eight countries")
        @Nullable String headline,
    @Schema(examples = "miracle-in-cell-no-7-in-eight-countries-0b1f3c52-en") @Nullable String slug,
    Instant openedAt,
    Instant changedAt,
    @Nullable Instant publishedAt,
    int version) {

  /// @param name null as long as the name has not arrived here
  @Schema(name = "NamedTitle", description = "A title with its name")
  public record Named(UUID id, @Schema(examples = "Miracle in Cell No. 7") @Nullable String name) {}
}
