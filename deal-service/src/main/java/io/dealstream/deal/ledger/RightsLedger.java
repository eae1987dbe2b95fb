package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.StateRows;
import java.util.List;
import java.util.UUID;

/// The ledger of licensed rights. Two licenses clash when title, episodes, media, territories,
/// languages and days have something in common and one of them is exclusive; and so does a license
/// with what is held back for another licensee, whichever of both comes first. A change that leads
/// to a clash is refused with all that clashes: it is looked up and written while no other change
/// can happen, and the table by itself could not hold both. So is what another licensee holds.
///
/// Drawback: a clash with a license whose rights are not fully known may be none in truth. It must
/// then be acknowledged, or the other license be amended by what is known.
public final class RightsLedger implements StateRows<Deal> {
  @Override
  public List<Alongside<?>> change(UUID dealId, Deal before, Deal after) {
    return RightsWork.alongside(LicenseChange.of(dealId, before, after));
  }
}
