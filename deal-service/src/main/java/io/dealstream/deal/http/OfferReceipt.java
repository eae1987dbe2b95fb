package io.dealstream.deal.http;

import io.dealstream.deal.view.acquired.CoverPart;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an offer or a counter-offer answers: that it is recorded, and a warning when the licensor
/// has not acquired what is offered.
@Schema(name = "OfferReceipt", description = "That it is recorded, and whether rights are missing")
record OfferReceipt(
    @Schema(examples = "01970000-0000-7000-8000-000000000001") UUID id,
    @Schema(examples = "3", description = "Version of the deal, also in the ETag") int version,
    @Schema(
            examples = "42",
            description = "A read model that has applied this position shows the effect")
        long position,
    CoverPart cover) {}
