package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.StateRows;
import java.util.List;
import java.util.UUID;

/// The rights that are kept for licensees, as the ledger of licenses must know them. No hold is
/// placed on rights that its licensee could not license: that is looked up while no license can be
/// signed.
public final class HeldRights implements StateRows<Holds> {
  @Override
  public List<Alongside<?>> change(UUID titleId, Holds before, Holds after) {
    return RightsWork.alongside(HoldChange.of(titleId, before, after));
  }
}
