package io.dealstream.catalog.view.page;

import io.dealstream.catalog.view.license.Licenses;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One title with all that is known of it. What is null or missing in a list is unknown.
///
/// @param facts in the shape in which they are revised
/// @param licenses by territory, as far as [Positions] says
@Schema(
    name = "TitlePage",
    description = "One title with all that is known of it; null is unknown, never none")
public record TitlePage(
    @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID id,
    @Schema(examples = "3", description = "Also in the ETag") int version,
    FactsPart facts,
    List<AwardPart> awards,
    List<AudienceResultPart> audienceResults,
    List<Licenses.License> licenses,
    Positions positions) {

  /// How far the parts of the page are, each in the log of its source.
  ///
  /// @param title of the title's last event: facts, awards and results are never behind it
  @Schema(name = "TitlePagePositions", description = "How far the page is, in each source's log")
  public record Positions(@Schema(examples = "12") long title, Licenses.Positions licenses) {}

  @Schema(name = "TitleAward")
  public record AwardPart(
      @Schema(examples = "01970000-0000-7000-8000-000000000005") UUID id,
      @Schema(examples = "Academy Awards") String name,
      @Schema(examples = "93rd") @Nullable String edition,
      @Schema(examples = "Best International Feature Film") @Nullable String category,
      @Schema(examples = "SUBMITTED") AwardLevel level,
      @Schema(examples = "TR") @Nullable String entryOf,
      @Schema(examples = "Aras Bulut İynemli") @Nullable String recipient,
      @Schema(examples = "The ministry's announcement") String source) {}

  @Schema(name = "TitleAudienceResult")
  public record AudienceResultPart(
      @Schema(examples = "01970000-0000-7000-8000-000000000006") UUID id,
      @Schema(examples = "MX") String territory,
      @Schema(examples = "Imagen TV") @Nullable String channel,
      @Schema(examples = "VIEWERS") AudienceMetric metric,
      @Schema(examples = "PEOPLE") AudienceMetric.Unit unit,
      @Schema(examples = "MORE_THAN") Comparison comparison,
      @Schema(examples = "2500000") BigDecimal value,
      @Schema(examples = "national") @Nullable String scope,
      @Schema(examples = "premiere night") @Nullable String period,
      @Schema(examples = "Nielsen IBOPE") String source) {}
}
