package io.dealstream.catalog.view.availability.book;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.LicenseeRestated;
import io.dealstream.contracts.DealEvent.NegotiationLost;
import io.dealstream.contracts.DealEvent.NegotiationOpened;
import io.dealstream.contracts.DealEvent.NegotiationWithdrawn;
import io.dealstream.contracts.DealEvent.OfferCountered;
import io.dealstream.contracts.DealEvent.OfferMade;
import io.dealstream.contracts.DealEvent.TermsAgreed;
import io.dealstream.contracts.DealTermsEvent;
import io.dealstream.contracts.DealTermsEvent.LicenseEndApproached;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsAmended;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.DealTermsEvent.OfferTermsProposed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The licenses of one title. A suspended one keeps its rights, and so does one in conflict; a
/// terminated one gives them back from its day on; an expired one ends with its term anyway. So do
/// the holdbacks that were promised with them; only that they may last longer than the term.
final class LicenseFold {
  private final UUID titleId;
  private final Horizon horizon;
  private final Map<UUID, LicenseVersions> licenses = new LinkedHashMap<>();

  LicenseFold(UUID titleId, Horizon horizon) {
    this.titleId = titleId;
    this.horizon = horizon;
  }

  void add(DealEvent event, int sequence) {
    switch (event) {
      case LicenseSigned signed -> from(signed.signedOn(), signed, l -> l.sign(signed, sequence));
      case LicenseAmended(var id, var on, var blocks) -> changed(event, on, blocks, sequence);
      case LicenseExtended(var id, var on, var blocks) -> changed(event, on, blocks, sequence);
      case LicenseTerminated(var id, var on) -> from(on, event, license -> license.free(on));
      case LicenseSuspended suspended -> {}
      case LicenseResumed resumed -> {}
      case LicenseExpired expired -> {}
      case LicenseConflicted conflicted -> {}
      case LicenseConflictCleared cleared -> {}
      case LicenseeRestated restated -> {}
      case NegotiationOpened opened -> {}
      case OfferMade made -> {}
      case OfferCountered countered -> {}
      case TermsAgreed agreed -> {}
      case NegotiationLost lost -> {}
      case NegotiationWithdrawn withdrawn -> {}
    }
  }

  void add(DealTermsEvent event, int sequence) {
    switch (event) {
      case LicenseTermsSigned(var id, var periods, var holdbacks, var money) ->
          license(id).terms(sequence, periods, holdbacks);
      case LicenseTermsAmended(var id, var on, var periods, var holdbacks) ->
          license(id).terms(sequence, periods, holdbacks);
      case OfferTermsProposed proposed -> {}
      case LicenseEndApproached approached -> {}
    }
  }

  List<Claim> claims() {
    return licenses.values().stream().flatMap(license -> license.claims(titleId)).toList();
  }

  List<Claim> holdbacks() {
    return licenses.values().stream().flatMap(license -> license.holdbacks(titleId)).toList();
  }

  private void changed(DealEvent event, LocalDate on, List<Block> blocks, int sequence) {
    from(on, event, license -> license.amend(on, blocks, sequence));
  }

  private void from(@Nullable LocalDate day, DealEvent event, Consumer<LicenseVersions> change) {
    if (horizon.reaches(day)) {
      change.accept(license(event.dealId()));
    }
  }

  private LicenseVersions license(UUID dealId) {
    return licenses.computeIfAbsent(dealId, LicenseVersions::new);
  }
}
