package io.dealstream.deal.view.deal;

import io.dealstream.deal.view.deal.DealPage.TermsPart;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a deal: what, when, who, why.
@Schema(name = "DealHistoryEntry", description = "What happened, when, by whom and why")
public record HistoryEntry(
    int version,
    long position,
    @Schema(examples = "OfferMade") String event,
    Instant at,
    @Schema(examples = "sara.sales") String actor,
    @Schema(examples = "First proposal") @Nullable String reason,
    @Schema(examples = "01970000-0000-7000-8000-000000000009") String correlationId,
    @Nullable TermsPart terms) {}
