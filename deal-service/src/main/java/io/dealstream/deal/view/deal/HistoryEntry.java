package io.dealstream.deal.view.deal;

import io.dealstream.deal.view.acquired.CoverPart.GapPart;
import io.dealstream.deal.view.deal.DealPage.TermsPart;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a deal: what, when, who, why.
///
/// @param gaps what was not acquired of what was licensed, for those who may see periods
@Schema(name = "DealHistoryEntry", description = "What happened, when, by whom and why")
public record HistoryEntry(
    int version,
    long position,
    @Schema(examples = "OfferMade") String event,
    Instant at,
    @Schema(examples = "sara.sales") String actor,
    @Schema(examples = "First proposal") @Nullable String reason,
    @Schema(examples = "01970000-0000-7000-8000-000000000009") String correlationId,
    @Nullable TermsPart terms,
    @Nullable List<GapPart> gaps) {}
