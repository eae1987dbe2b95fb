package io.dealstream.deal;

import io.dealstream.deal.calendar.HoldSchedule;
import io.dealstream.deal.calendar.LicenseSchedule;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealDecider;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEventTypes;
import io.dealstream.deal.domain.hold.HoldCommand;
import io.dealstream.deal.domain.hold.HoldDecider;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.HoldEventTypes;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.deal.domain.licensee.Licensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand;
import io.dealstream.deal.domain.licensee.LicenseeDecider;
import io.dealstream.deal.domain.licensee.LicenseeEvent;
import io.dealstream.deal.ledger.HeldRights;
import io.dealstream.deal.ledger.RightsLedger;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.StateRows;
import io.dealstream.eventkit.calendar.DeadlineRows;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// What handles the commands of sales and legal, one for each kind of stream.
final class CommandParts {
  static final String DEAL = "deal";
  static final String LICENSEE = "licensee";
  static final String HOLD = "hold";

  @Produces
  @Singleton
  CommandHandler<DealCommand, Deal, DealEvent> deals(EventStore store) {
    return new CommandHandler<>(
        store,
        DEAL,
        new DealDecider(),
        DealEventTypes.TYPES,
        StateRows.both(new RightsLedger(), new DeadlineRows<>(new LicenseSchedule())));
  }

  @Produces
  @Singleton
  CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees(EventStore store) {
    return new CommandHandler<>(store, LICENSEE, new LicenseeDecider(), LicenseeDecider.TYPES);
  }

  @Produces
  @Singleton
  CommandHandler<HoldCommand, Holds, HoldEvent> holds(EventStore store) {
    return new CommandHandler<>(
        store,
        HOLD,
        new HoldDecider(),
        HoldEventTypes.TYPES,
        StateRows.both(new HeldRights(), new DeadlineRows<>(new HoldSchedule())));
  }
}
