package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.servicekit.http.Amount;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The terms of an offer: rights blocks and, apart, money.
@Schema(name = "OfferRequest", description = "Rights blocks and, apart, the money")
record OfferRequest(
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid BlockRequest> blocks,
    @Valid @Nullable Amount licenseFee,
    @Valid @Nullable Amount minimumGuarantee,
    @Size(max = 2000) @PlainText @Schema(examples = "First proposal") @Nullable String reason) {

  Terms terms(Areas areas) {
    return new Terms(
        BlockRequest.blocks(blocks, areas), RecordRequest.financials(licenseFee, minimumGuarantee));
  }
}
