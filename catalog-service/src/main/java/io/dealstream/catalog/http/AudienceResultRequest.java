package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.title.AudienceResult;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.TerritoryCode;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Territory;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A measured figure as a caller reports it.
///
/// @param value in the unit of the metric
@FigureFits
@Schema(name = "AudienceResultRequest", description = "How many watched, and who says so")
record AudienceResultRequest(
    @NotNull @TerritoryCode @Schema(examples = "MX") String territory,
    @Size(max = 300) @PlainText @Schema(examples = "Imagen TV") @Nullable String channel,
    @NotNull @Schema(examples = "VIEWERS") AudienceMetric metric,
    @NotNull @Schema(examples = "MORE_THAN") Comparison comparison,
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @Schema(
            examples = "2500000",
            description =
                "People, tickets and places are whole and positive, percentages lie between 0 and"
                    + " 100")
        BigDecimal value,
    @Size(max = 300) @PlainText @Schema(examples = "national") @Nullable String scope,
    @Size(max = 300) @PlainText @Schema(examples = "premiere night") @Nullable String period,
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Nielsen IBOPE") String source,
    @Size(max = 5000) @PlainText @Schema(examples = "Reported by the channel")
        @Nullable String reason) {

  /// False while the request is too incomplete to compare metric and value.
  boolean hasFigure() {
    return metric != null && value != null;
  }

  AudienceResult result() {
    return new AudienceResult(
        new Territory(territory),
        Words.orUnknown(channel),
        metric,
        comparison,
        value,
        Words.orUnknown(scope),
        Words.orUnknown(period),
        source.strip());
  }
}
