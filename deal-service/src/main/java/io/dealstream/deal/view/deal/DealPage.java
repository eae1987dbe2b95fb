package io.dealstream.deal.view.deal;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.Episodes;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.License.Life;
import io.dealstream.deal.domain.deal.NamedArea;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.deal.view.acquired.CoverPart;
import io.dealstream.deal.view.pipeline.Stage;
import io.dealstream.servicekit.http.Amount;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Money;
import io.dealstream.vocabulary.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One deal as it is shown. Money, license periods, runs and holdbacks are null for those who may
/// not see them.
///
/// @param cover of the last offer or the license; null for a moment of the past, for what has
///   ended, and for those who may not see periods
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
    @Nullable CoverPart cover,
    int version,
    @Nullable Instant asOf) {

  /// @param from whose offer it is
  @Schema(name = "DealOffer")
  public record OfferPart(int number, Deal.Side from, TermsPart terms) {}

  /// @param signedOn null is unknown
  /// @param since the day on which the status began; null while active, and for those who may not
  ///   see the term of an expired one
  /// @param conflicts deals that it clashes with, although it was signed or changed
  @Schema(name = "DealLicense")
  public record LicensePart(
      @Nullable LocalDate signedOn,
      @Schema(examples = "Canal 13") String licenseeName,
      boolean nameable,
      LicenseStatus status,
      @Nullable LocalDate since,
      List<UUID> conflicts,
      TermsPart terms) {
    static LicensePart of(License license, boolean confidential) {
      return new LicensePart(
          license.signedOn(),
          license.buyer().name(),
          license.buyer().nameable(),
          status(license.life()),
          since(license.life(), confidential),
          license.conflicts(),
          DealPage.terms(license.terms(), confidential));
    }

    private static LicenseStatus status(Life life) {
      return switch (life) {
        case Life.Active() -> LicenseStatus.ACTIVE;
        case Life.Suspended(var from) -> LicenseStatus.SUSPENDED;
        case Life.Terminated(var from) -> LicenseStatus.TERMINATED;
        case Life.Expired(var lastDay) -> LicenseStatus.EXPIRED;
      };
    }

    private static @Nullable LocalDate since(Life life, boolean confidential) {
      return switch (life) {
        case Life.Active() -> null;
        case Life.Suspended(LocalDate from) -> from;
        case Life.Terminated(LocalDate from) -> from;
        case Life.Expired(LocalDate lastDay) -> confidential ? lastDay.plusDays(1) : null;
      };
    }
  }

  @Schema(name = "DealTerms")
  public record TermsPart(
      List<BlockPart> blocks, @Nullable Amount licenseFee, @Nullable Amount minimumGuarantee) {}

  @Schema(name = "DealBlock", description = "Null is unknown, or not for the caller")
  public record BlockPart(
      List<UUID> titleIds,
      @Nullable List<EpisodesPart> episodes,
      @Nullable List<Media> media,
      @Schema(examples = "[\"MX\"]") @Nullable List<String> territories,
      @Nullable AreaPart area,
      @Schema(examples = "[\"es\"]") @Nullable List<String> languages,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Boolean exclusive,
      @Nullable Integer runs,
      @Schema(examples = "[\"Canal 13\"]") @Nullable List<String> channels,
      @Nullable List<HoldbackPart> holdbacks) {}

  @Schema(name = "DealArea", description = "How the territories were named: regions, exclusions")
  public record AreaPart(List<NamePart> include, List<NamePart> exclude) {
    static @Nullable AreaPart of(@Nullable NamedArea area) {
      return area == null ? null : new AreaPart(parts(area.include()), parts(area.exclude()));
    }

    private static List<NamePart> parts(List<NamedArea.Part> parts) {
      return parts.stream().map(part -> new NamePart(part.code(), part.version())).toList();
    }
  }

  /// @param version of the region as it was agreed; null for a territory
  @Schema(name = "DealAreaName")
  public record NamePart(
      @Schema(examples = "LATIN_AMERICA") String code,
      @Schema(examples = "1") @Nullable Integer version) {}

  /// @param from first episode; null for the season's first
  @Schema(name = "DealEpisodes", description = "Some episodes of one season of a series")
  public record EpisodesPart(
      @Schema(examples = "2") int season,
      @Schema(examples = "1") @Nullable Integer from,
      @Schema(examples = "10") @Nullable Integer to) {
    static @Nullable List<EpisodesPart> of(@Nullable List<Episodes> episodes) {
      return episodes == null
          ? null
          : episodes.stream().map(e -> new EpisodesPart(e.season(), e.from(), e.to())).toList();
    }
  }

  /// Rights as they are shown where no money is spoken of.
  static TermsPart rights(List<RightsBlock> blocks, boolean confidential) {
    return terms(new Terms(blocks, Financials.NONE), confidential);
  }

  /// Terms as they are shown.
  ///
  /// @param confidential whether the reader may see money, periods, runs and holdbacks
  static TermsPart terms(Terms terms, boolean confidential) {
    return new TermsPart(
        terms.blocks().stream().map(block -> block(block, confidential)).toList(),
        amount(terms.financials().licenseFee(), confidential),
        amount(terms.financials().minimumGuarantee(), confidential));
  }

  /// A rights block as it is shown.
  ///
  /// @param confidential whether the reader may see periods, runs and holdbacks
  public static BlockPart block(RightsBlock block, boolean confidential) {
    return new BlockPart(
        block.titleIds(),
        EpisodesPart.of(block.episodes()),
        block.media(),
        codes(block.territories()),
        AreaPart.of(block.area()),
        block.languages(),
        confidential ? block.period().from() : null,
        confidential ? block.period().to() : null,
        block.exclusive(),
        confidential ? block.runs() : null,
        block.channels(),
        confidential ? HoldbackPart.of(block.holdbacks()) : null);
  }

  static @Nullable List<String> codes(@Nullable List<Territory> territories) {
    return territories == null ? null : territories.stream().map(Territory::code).toList();
  }

  private static @Nullable Amount amount(@Nullable Money money, boolean confidential) {
    return money == null || !confidential ? null : Amount.of(money);
  }
}
