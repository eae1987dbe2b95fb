package io.dealstream.deal.view.deal;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.deal.view.pipeline.Stage;
import io.dealstream.servicekit.http.Amount;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Money;
import io.dealstream.vocabulary.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One deal as it is shown. Money, license periods and runs are null for those who may not see
/// them.
///
/// @param asOf the moment it is shown for, null for now
@Schema(
    name = "DealPage",
    description = "A deal; money and periods only for those who may see them")
public record DealPage(
    UUID id,
    Stage stage,
    UUID licenseeId,
    List<UUID> titleIds,
    List<OfferPart> offers,
    @Nullable LicensePart license,
    int version,
    @Nullable Instant asOf) {

  /// @param from whose offer it is
  @Schema(name = "DealOffer")
  public record OfferPart(int number, Deal.Side from, TermsPart terms) {}

  @Schema(name = "DealLicense")
  public record LicensePart(
      LocalDate signedOn,
      @Schema(examples = "Canal 13") String licenseeName,
      boolean nameable,
      TermsPart terms) {}

  @Schema(name = "DealTerms")
  public record TermsPart(
      List<BlockPart> blocks, @Nullable Amount licenseFee, @Nullable Amount minimumGuarantee) {}

  @Schema(name = "DealBlock", description = "Null is unknown, or not for the caller")
  public record BlockPart(
      List<UUID> titleIds,
      @Nullable List<Media> media,
      @Schema(examples = "[\"MX\"]") List<String> territories,
      @Schema(examples = "[\"es\"]") @Nullable List<String> languages,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Boolean exclusive,
      @Nullable Integer runs) {}

  /// Terms as they are shown.
  ///
  /// @param confidential whether the reader may see money, periods and runs
  static TermsPart terms(Terms terms, boolean confidential) {
    return new TermsPart(
        terms.blocks().stream().map(block -> block(block, confidential)).toList(),
        amount(terms.financials().licenseFee(), confidential),
        amount(terms.financials().minimumGuarantee(), confidential));
  }

  private static BlockPart block(RightsBlock block, boolean confidential) {
    return new BlockPart(
        block.titleIds(),
        block.media(),
        block.territories().stream().map(Territory::code).toList(),
        block.languages(),
        confidential ? block.period().from() : null,
        confidential ? block.period().to() : null,
        block.exclusive(),
        confidential ? block.runs() : null);
  }

  private static @Nullable Amount amount(@Nullable Money money, boolean confidential) {
    return money == null || !confidential ? null : Amount.of(money);
  }
}
