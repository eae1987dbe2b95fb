package io.dealstream.deal.view.deal;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.Deal.Subject;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.view.acquired.CoverPart;
import io.dealstream.deal.view.acquired.CoverPart.GapPart;
import io.dealstream.deal.view.deal.DealPage.LicensePart;
import io.dealstream.deal.view.deal.DealPage.OfferPart;
import io.dealstream.deal.view.pipeline.Stage;
import io.dealstream.eventkit.CommandHandler.Happened;
import io.dealstream.eventkit.Loaded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns a folded deal into what is shown of it.
final class DealPages {
  private DealPages() {}

  /// Nothing when there was no deal yet.
  static Optional<DealPage> page(
      UUID id,
      Loaded<Deal> deal,
      @Nullable Instant asOf,
      boolean confidential,
      @Nullable CoverPart cover) {
    return Deal.subjectOf(deal.state())
        .map(subject -> page(id, subject, deal, asOf, confidential, cover));
  }

  /// The rights that the deal is about now; none when nothing was offered, or all is over.
  static List<RightsBlock> rights(Deal deal) {
    return switch (deal) {
      case Deal.NotOpened() -> List.of();
      case Deal.Negotiating(var subject, var offers) ->
          offers.isEmpty() ? List.of() : offers.getLast().terms().blocks();
      case Deal.Agreed(var subject, var offers, var agreed) -> agreed.terms().blocks();
      case Deal.Signed(var subject, var offers, License license) -> license.rightsInForce();
      case Deal.Lost lost -> List.of();
      case Deal.Withdrawn withdrawn -> List.of();
    };
  }

  /// One thing that happened.
  static HistoryEntry entry(Happened<DealEvent> happened, boolean confidential) {
    var recorded = happened.recorded();
    return new HistoryEntry(
        recorded.version(),
        recorded.position(),
        happened.event().getClass().getSimpleName(),
        recorded.recordedAt(),
        recorded.metadata().actor(),
        recorded.metadata().reason(),
        recorded.metadata().correlationId(),
        details(happened.event(), confidential),
        gaps(happened.event(), confidential));
  }

  private static DealPage page(
      UUID id,
      Subject subject,
      Loaded<Deal> deal,
      @Nullable Instant asOf,
      boolean confidential,
      @Nullable CoverPart cover) {
    return new DealPage(
        id,
        stage(deal.state()),
        subject.licenseeId(),
        subject.titleIds(),
        offers(Deal.offersOf(deal.state()), confidential),
        license(deal.state(), confidential),
        cover,
        deal.version(),
        asOf);
  }

  private static Stage stage(Deal deal) {
    return switch (deal) {
      case Deal.NotOpened() -> throw new IllegalStateException("there is no deal yet");
      case Deal.Negotiating negotiating -> Stage.NEGOTIATING;
      case Deal.Agreed agreed -> Stage.AGREED;
      case Deal.Signed signed -> Stage.SIGNED;
      case Deal.Lost lost -> Stage.LOST;
      case Deal.Withdrawn withdrawn -> Stage.WITHDRAWN;
    };
  }

  private static List<OfferPart> offers(List<Deal.Offer> offers, boolean confidential) {
    return offers.stream()
        .map(o -> new OfferPart(o.number(), o.from(), DealPage.terms(o.terms(), confidential)))
        .toList();
  }

  private static @Nullable LicensePart license(Deal deal, boolean confidential) {
    return deal instanceof Deal.Signed(var subject, var offers, License license)
        ? LicensePart.of(license, confidential)
        : null;
  }

  private static @Nullable List<GapPart> gaps(DealEvent event, boolean confidential) {
    return confidential && event instanceof DealEvent.LicenseUncovered(var gaps, var position)
        ? gaps.stream().map(GapPart::of).toList()
        : null;
  }

  private static DealPage.@Nullable TermsPart details(DealEvent event, boolean confidential) {
    return switch (event) {
      case DealEvent.OfferMade(int number, var terms) -> DealPage.terms(terms, confidential);
      case DealEvent.OfferCountered(int number, var terms) -> DealPage.terms(terms, confidential);
      case DealEvent.TermsAgreed(int number, var terms) -> DealPage.terms(terms, confidential);
      case DealEvent.LicenseSigned signed -> DealPage.terms(signed.terms(), confidential);
      case DealEvent.LicenseRecorded recorded -> DealPage.terms(recorded.terms(), confidential);
      case DealEvent.LicenseAmended amended -> DealPage.rights(amended.blocks(), confidential);
      case DealEvent.LicenseExtended extended -> DealPage.rights(extended.blocks(), confidential);
      case DealEvent.LicenseSuspended(var from) -> null;
      case DealEvent.LicenseResumed(var on) -> null;
      case DealEvent.LicenseTerminated(var from) -> null;
      case DealEvent.LicenseExpired(var lastDay) -> null;
      case DealEvent.LicenseEndApproached(var lastDay, int days) -> null;
      case DealEvent.LicenseConflicted(var dealIds) -> null;
      case DealEvent.LicenseConflictCleared() -> null;
      case DealEvent.LicenseUncovered(var gaps, var position) -> null;
      case DealEvent.LicenseeRestated(var buyer) -> null;
      case DealEvent.NegotiationOpened opened -> null;
      case DealEvent.NegotiationLost() -> null;
      case DealEvent.NegotiationWithdrawn() -> null;
    };
  }
}
