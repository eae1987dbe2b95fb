package io.dealstream.deal.react;

import io.dealstream.contracts.LicenseeEvent.LicenseeRevised;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.LicenseCommand.RestateLicensee;
import io.dealstream.deal.domain.licensee.Licensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand;
import io.dealstream.deal.domain.licensee.LicenseeEvent;
import io.dealstream.deal.domain.licensee.Profile;
import io.dealstream.deal.ledger.LicensesOfLicensee;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.util.Set;
import java.util.UUID;

/// When a licensee is registered otherwise, its licenses say so: whoever writes of them reads their
/// events alone, and must know how it is called now, and that it is no longer to be named.
public final class WhenLicenseeRevisedThenRestateLicenses
    implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-licensee-revised-then-restate-licenses";

  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees;
  private final LicensesOfLicensee licenses;

  public WhenLicenseeRevisedThenRestateLicenses(
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees,
      LicensesOfLicensee licenses) {
    this.deals = deals;
    this.licensees = licensees;
    this.licenses = licenses;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.LICENSEES);
  }

  @Override
  public boolean concerns(PublishedEvent event) {
    return event instanceof LicenseeRevised;
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    // What it is registered as by now, so that an older event that comes late restates nothing.
    if (received.event() instanceof LicenseeRevised revised
        && licensees.load(revised.licenseeId()).state()
            instanceof Licensee.Registered(Profile profile)) {
      UUID id = revised.licenseeId();
      Buyer now = new Buyer(id, profile.name(), profile.country(), profile.nameable());
      licenses.of(id).forEach(dealId -> restate(dealId, now, received.envelope()));
    }
  }

  private void restate(UUID dealId, Buyer now, Envelope envelope) {
    String deal = "deal " + dealId;
    deals
        .handle(dealId, new RestateLicensee(now), context(dealId, envelope))
        .refusal(deal)
        .ifPresent(why -> {
          throw new IllegalStateException(deal + ": " + why);
        });
  }

  private static CommandContext context(UUID dealId, Envelope envelope) {
    String key = envelope.id() + "/" + dealId;
    return CommandContext.of(envelope.causing(NAME)).once(new CommandKey(NAME, key, "restate"));
  }
}
