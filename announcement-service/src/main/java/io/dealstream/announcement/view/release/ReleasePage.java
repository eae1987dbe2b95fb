package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.ReleaseText.Section;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One release as it is shown: a draft with the text that it would have now, or what was published.
///
/// @param dealIds the licenses that it announces
/// @param excludedDealIds taken out by hand
/// @param headline null as long as nothing can be written
/// @param waitingFor deals and titles whose facts are still on their way here
@Schema(
    name = "Release",
    description = "A draft with the text it would have now, or a release as published")
public record ReleasePage(
    UUID id,
    Stage stage,
    List<UUID> titleIds,
    List<UUID> dealIds,
    List<UUID> excludedDealIds,
    List<QuotePart> quotes,
    @Nullable String language,
    @Schema(examples = "Inter Medya licenses “Miracle in Cell No. 7” in eight countries")
        @Nullable String headline,
    List<Section> blocks,
    Set<UUID> waitingFor,
    @Schema(examples = "miracle-in-cell-no-7-in-eight-countries-0b1f3c52") @Nullable String slug,
    @Nullable Instant publishedAt,
    int version) {

  /// How far a release is.
  @Schema(name = "ReleaseStage")
  public enum Stage {
    DRAFT,
    PUBLISHED
  }

  @Schema(name = "ReleaseQuote", description = "What somebody said, word for word")
  public record QuotePart(
      UUID id,
      @Schema(examples = "Paula Press") String speaker,
      @Nullable String role,
      @Nullable String organization,
      String text) {}
}
