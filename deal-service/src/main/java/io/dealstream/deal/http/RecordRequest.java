package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.DealCommand.RecordLicense;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.deal.view.acquired.Cover;
import io.dealstream.servicekit.http.Amount;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A license that was signed without having been negotiated here. What is left out is unknown.
@Schema(
    name = "RecordRequest",
    description =
        "A license that was signed without having been negotiated here; what is left out is unknown")
record RecordRequest(
    @NotNull @Schema(examples = "01970000-0000-7000-8000-000000000002") UUID licenseeId,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid BlockRequest> blocks,
    @Valid @Nullable Amount licenseFee,
    @Valid @Nullable Amount minimumGuarantee,
    @PastOrPresent @Day @Schema(examples = "2019-03-02", description = "Day of the signature")
        @Nullable LocalDate signedOn,
    @Size(max = 200)
        @Schema(
            examples = "[]",
            description =
                "Deals that it clashes with: a contract that was signed on paper is a fact")
        @Nullable List<@NotNull UUID> acknowledgedConflicts,
    @Size(max = 200) @Schema(examples = "[]", description = "First holds of others in its way")
        @Nullable List<@NotNull UUID> acknowledgedHolds,
    @Schema(
            examples = "false",
            description = "That the licensor has not acquired all of these rights, when it is so")
        @Nullable Boolean acknowledgedGaps,
    @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "From the contract files")
        String reason) {

  List<UUID> titleIds() {
    return blocks.stream().flatMap(block -> block.titleIds().stream()).distinct().toList();
  }

  Acknowledged acknowledged() {
    return Acknowledgment.of(acknowledgedConflicts, acknowledgedHolds);
  }

  RecordLicense command(Buyer buyer, Areas areas, Cover cover) {
    Terms terms =
        new Terms(BlockRequest.blocks(blocks, areas), financials(licenseFee, minimumGuarantee));
    return new RecordLicense(
        buyer,
        terms,
        signedOn,
        acknowledged(),
        cover.check(terms.blocks()).acknowledged(Acknowledgment.of(acknowledgedGaps)));
  }

  /// The money of a request's fields of these names.
  static Financials financials(@Nullable Amount licenseFee, @Nullable Amount minimumGuarantee) {
    return new Financials(
        licenseFee == null ? null : licenseFee.money("licenseFee"),
        minimumGuarantee == null ? null : minimumGuarantee.money("minimumGuarantee"));
  }
}
