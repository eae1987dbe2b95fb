package io.dealstream.catalog.domain.title;

import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Territory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How many watched a title. The value has no trailing zeros, so that 25.0 and 25 are the same
/// result.
///
/// @param value in the unit of the metric
/// @param scope what the figure is about, like `households, national`
/// @param period when it was measured, as the source says
/// @param source who says so
public record AudienceResult(
    Territory territory,
    @Nullable String channel,
    AudienceMetric metric,
    Comparison comparison,
    BigDecimal value,
    @Nullable String scope,
    @Nullable String period,
    String source) {
  public AudienceResult {
    BigDecimal shortest = value.stripTrailingZeros();
    value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
