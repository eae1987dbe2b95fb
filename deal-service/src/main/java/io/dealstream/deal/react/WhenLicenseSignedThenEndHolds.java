package io.dealstream.deal.react;

import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.hold.HoldCommand;
import io.dealstream.deal.domain.hold.HoldCommand.FollowLicense;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.deal.ledger.HoldsOnLicensed;
import io.dealstream.deal.ledger.LicensedRights;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.CommandKey;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// When rights are licensed, nobody holds them any more: the licensee's own holds have served their
/// purpose, those of others stand in a way that is taken, or that is to stay free.
public final class WhenLicenseSignedThenEndHolds implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-license-signed-then-end-holds";

  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final CommandHandler<HoldCommand, Holds, HoldEvent> holds;
  private final HoldsOnLicensed onLicensed;

  public WhenLicenseSignedThenEndHolds(
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      CommandHandler<HoldCommand, Holds, HoldEvent> holds,
      HoldsOnLicensed onLicensed) {
    this.deals = deals;
    this.holds = holds;
    this.onLicensed = onLicensed;
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
    return event instanceof LicenseSigned
        || event instanceof LicenseAmended
        || event instanceof LicenseExtended;
  }

  /// What is not held now cannot be held in its way any more: the ledger is asked before a hold is
  /// placed.
  @Override
  public List<Received<PublishedEvent>> calling(List<Received<PublishedEvent>> events) {
    Set<UUID> held =
        onLicensed.among(
            events.stream().map(WhenLicenseSignedThenEndHolds::dealId).collect(Collectors.toSet()));
    return events.stream().filter(event -> held.contains(dealId(event))).toList();
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    end(dealId(received), received.envelope());
  }

  private static UUID dealId(Received<PublishedEvent> received) {
    return UUID.fromString(received.event().key());
  }

  private void end(UUID dealId, Envelope envelope) {
    Deal deal = deals.load(dealId).state();
    if (deal instanceof Deal.Signed(var subject, var offers, License license)) {
      UUID licenseeId = license.buyer().licenseeId();
      LicensedRights.of(dealId, deal)
          .forEach((titleId, rights) ->
              follow(
                  titleId,
                  new FollowLicense(dealId, licenseeId, rights.claims(), rights.holdbacks()),
                  envelope));
    }
  }

  private void follow(UUID titleId, FollowLicense command, Envelope envelope) {
    if (holds.load(titleId).state().active().isEmpty()) {
      return;
    }
    String stream = "holds of title " + titleId;
    holds
        .handle(titleId, command, context(titleId, envelope))
        .refusal(stream)
        .ifPresent(why -> {
          throw new IllegalStateException(stream + ": " + why);
        });
  }

  private static CommandContext context(UUID titleId, Envelope envelope) {
    String key = envelope.id() + "/" + titleId;
    return CommandContext.of(envelope.causing(NAME)).once(new CommandKey(NAME, key, "end"));
  }
}
