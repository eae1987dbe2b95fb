package io.dealstream.catalog.view.availability;

import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealTermsEvent;
import io.dealstream.contracts.DealTermsEvent.LicenseEndApproached;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsAmended;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.DealTermsEvent.OfferTermsProposed;
import io.dealstream.contracts.HoldEvent;
import io.dealstream.contracts.LicenseeEvent;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.RegionEvent;
import io.dealstream.contracts.TitleEvent;
import io.dealstream.contracts.TitleRightsEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which events say something of rights.
final class RightsEvents {
  private RightsEvents() {}

  /// The event as it is kept, without money; nothing for one that changes no rights.
  static Optional<PublishedEvent> kept(PublishedEvent event) {
    return switch (event) {
      case DealEvent deal -> Optional.of(deal).filter(RightsEvents::changesRights).map(e -> e);
      case DealTermsEvent terms -> withoutMoney(terms);
      case TitleRightsEvent rights -> Optional.of(rights);
      case HoldEvent hold -> Optional.of(hold);
      case TitleEvent title -> Optional.empty();
      case LicenseeEvent licensee -> Optional.empty();
      case RegionEvent region -> Optional.empty();
      case AnnouncementEvent announcement -> Optional.empty();
    };
  }

  /// The titles that a license has from this event on.
  static Set<UUID> licensedTitles(PublishedEvent event) {
    return event instanceof DealEvent deal
        ? blocks(deal).stream()
            .flatMap(block -> block.titleIds().stream())
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean changesRights(DealEvent event) {
    return event instanceof LicenseTerminated || !blocks(event).isEmpty();
  }

  private static List<Block> blocks(DealEvent event) {
    return switch (event) {
      case LicenseSigned signed -> signed.blocks();
      case LicenseAmended amended -> amended.blocks();
      case LicenseExtended extended -> extended.blocks();
      case DealEvent.LicenseTerminated terminated -> List.of();
      case DealEvent.LicenseSuspended suspended -> List.of();
      case DealEvent.LicenseResumed resumed -> List.of();
      case DealEvent.LicenseExpired expired -> List.of();
      case DealEvent.LicenseConflicted conflicted -> List.of();
      case DealEvent.LicenseConflictCleared cleared -> List.of();
      case DealEvent.LicenseeRestated restated -> List.of();
      case DealEvent.NegotiationOpened opened -> List.of();
      case DealEvent.OfferMade made -> List.of();
      case DealEvent.OfferCountered countered -> List.of();
      case DealEvent.TermsAgreed agreed -> List.of();
      case DealEvent.NegotiationLost lost -> List.of();
      case DealEvent.NegotiationWithdrawn withdrawn -> List.of();
    };
  }

  private static Optional<PublishedEvent> withoutMoney(DealTermsEvent event) {
    return switch (event) {
      case LicenseTermsSigned(var id, var periods, var holdbacks, var money) ->
          Optional.of(new LicenseTermsSigned(id, periods, holdbacks, null));
      case LicenseTermsAmended amended -> Optional.of(amended);
      case OfferTermsProposed proposed -> Optional.empty();
      case LicenseEndApproached approached -> Optional.empty();
    };
  }
}
