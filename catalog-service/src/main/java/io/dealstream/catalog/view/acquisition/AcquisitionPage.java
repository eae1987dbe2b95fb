package io.dealstream.catalog.view.acquisition;

import io.dealstream.vocabulary.Media;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One acquisition as it is shown.
///
/// @param endedOn first day without the rights, when they went back before their time
/// @param asOf the moment it is shown for, null for now
@Schema(name = "Acquisition", description = "What was acquired for a title with one contract")
public record AcquisitionPage(
    @Schema(examples = "01970000-0000-7000-8000-000000000021") UUID id,
    @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID titleId,
    @Schema(examples = "1", description = "Also in the ETag") int version,
    RightsPart rights,
    @Schema(examples = "2027-01-01") @Nullable LocalDate endedOn,
    @Schema(examples = "2026-03-01T12:00:00Z") @Nullable Instant asOf) {

  @Schema(name = "AcquiredRights", description = "From whom, and what")
  public record RightsPart(
      @Schema(examples = "CJ ENM Türkiye") String from, List<BlockPart> blocks) {}

  /// @param episodes null is all of the title
  /// @param from null when there is no first day
  /// @param to null when there is no last day
  @Schema(name = "AcquiredBlock", description = "Regions and exclusions as what they stood for")
  public record BlockPart(
      @Nullable List<EpisodesPart> episodes,
      @Schema(examples = "[\"ALL\"]") List<Media> media,
      @Schema(examples = "[\"MX\"]") List<String> territories,
      @Schema(examples = "[\"ALL\"]") List<String> languages,
      @Schema(examples = "2020-01-01") @Nullable LocalDate from,
      @Schema(examples = "2034-12-31") @Nullable LocalDate to,
      @Schema(examples = "true") boolean exclusive,
      List<HoldbackPart> holdbacks) {}

  @Schema(name = "AcquiredEpisodes", description = "Some episodes of one season of a series")
  public record EpisodesPart(
      @Schema(examples = "2") int season,
      @Schema(examples = "1") @Nullable Integer first,
      @Schema(examples = "10") @Nullable Integer last) {}

  @Schema(name = "Holdback", description = "Acquired rights that may not be sold for a while")
  public record HoldbackPart(
      @Schema(examples = "[\"SVOD\"]") List<Media> media,
      @Schema(examples = "[\"MX\"]") List<String> territories,
      @Schema(examples = "[\"ALL\"]") List<String> languages,
      @Schema(examples = "2026-07-01") @Nullable LocalDate from,
      @Schema(examples = "2026-12-31") @Nullable LocalDate to) {}
}
