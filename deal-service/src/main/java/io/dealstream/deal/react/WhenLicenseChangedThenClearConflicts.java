package io.dealstream.deal.react;

import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseEvent;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.LicenseCommand.ClearConflict;
import io.dealstream.deal.ledger.ConflictedDeals;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.util.Set;
import java.util.UUID;

/// When one side of a conflict gives rights back, by an amendment or its end, whoever clashed with
/// it may clash with nobody any more. Whether that is so is decided by the ledger, with the command
/// that clears the conflict: while it refuses, the conflict stays.
public final class WhenLicenseChangedThenClearConflicts
    implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-license-changed-then-clear-conflicts";

  private final CommandHandler<DealCommand, Deal, io.dealstream.deal.domain.deal.DealEvent> deals;
  private final ConflictedDeals conflicted;

  public WhenLicenseChangedThenClearConflicts(
      CommandHandler<DealCommand, Deal, io.dealstream.deal.domain.deal.DealEvent> deals,
      ConflictedDeals conflicted) {
    this.deals = deals;
    this.conflicted = conflicted;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS);
  }

  @Override
  public boolean concerns(PublishedEvent event) {
    return event instanceof LicenseAmended || event instanceof LicenseTerminated;
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    if (received.event() instanceof LicenseEvent event) {
      UUID changed = event.dealId();
      for (UUID dealId : conflicted.with(changed)) {
        if (clashesWith(dealId, changed)) {
          clear(dealId, received.envelope());
        }
      }
    }
  }

  /// Its own change may have resolved it, too.
  private boolean clashesWith(UUID dealId, UUID changed) {
    return deals.load(dealId).state()
            instanceof Deal.Signed(var subject, var offers, License license)
        && !license.conflicts().isEmpty()
        && (dealId.equals(changed) || license.conflicts().contains(changed));
  }

  /// Refused as long as something clashes.
  private void clear(UUID dealId, Envelope envelope) {
    deals.handle(dealId, new ClearConflict(), context(dealId, envelope)).refusal("deal " + dealId);
  }

  private static CommandContext context(UUID dealId, Envelope envelope) {
    String key = envelope.id() + "/" + dealId;
    return CommandContext.of(envelope.causing(NAME)).once(new CommandKey(NAME, key, "clear"));
  }
}
