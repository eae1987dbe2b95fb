package io.dealstream.announcement.render.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Territory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How many watched a title somewhere.
@JsonIgnoreProperties(ignoreUnknown = true)
public record AudienceResult(
    Territory territory,
    @Nullable String channel,
    AudienceMetric metric,
    Comparison comparison,
    BigDecimal value,
    @Nullable String scope,
    @Nullable String period) {}
