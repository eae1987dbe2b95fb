package io.dealstream.deal.react;

import static io.dealstream.deal.domain.deal.Samples.BUYER;
import static io.dealstream.deal.domain.deal.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.deal.Branches;
import io.dealstream.deal.Branches.Branch;
import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealCommand.AgreeTerms;
import io.dealstream.deal.domain.deal.DealCommand.MakeOffer;
import io.dealstream.deal.domain.deal.DealCommand.OpenNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.SignLicense;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.deal.domain.hold.HoldCommand.PlaceHold;
import io.dealstream.deal.publish.DealPublisher;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A license of several titles, of which some are held.
final class WhenLicenseSignedThenEndHoldsTest {
  private static final UUID HELD = new UUID(1, 1);
  private static final UUID NEVER_HELD = new UUID(1, 2);
  private static final Instant NOW = Instant.now();

  @Test
  void theHoldOfOneTitleEndsAndTheOthersStayAsTheyAre() throws Exception {
    try (Branches branches = new Branches();
        Branch branch = branches.open(Clock.systemUTC())) {
      hold(branch);
      UUID deal = sign(branch, List.of(HELD, NEVER_HELD));
      react(branch, deal);
      assertThat(branch.holds.load(HELD).state().active()).isEmpty();
      long head = branch.store.head();
      react(branch, deal);
      assertThat(branch.store.head()).isEqualTo(head);
      assertThat(branch.holds.load(NEVER_HELD).version()).isZero();
    }
  }

  @Test
  void onlyALicenseOfATitleThatSomebodyHoldsCallsForAnything() throws Exception {
    try (Branches branches = new Branches();
        Branch branch = branches.open(Clock.systemUTC())) {
      hold(branch);
      UUID free = sign(branch, List.of(NEVER_HELD));
      UUID held = sign(branch, List.of(HELD));
      List<Received<PublishedEvent>> events =
          Stream.of(free, held).flatMap(deal -> signature(branch, deal).stream()).toList();
      assertThat(reaction(branch).calling(events))
          .extracting(one -> one.event().key())
          .containsExactly(held.toString());
    }
  }

  private static void hold(Branch branch) {
    done(
        branch.holds.begin(
            HELD,
            new PlaceHold(
                CommandHandler.newId(),
                BUYER.licenseeId(),
                block(List.of(HELD)),
                NOW.plus(Duration.ofDays(30)),
                NOW),
            Branches.context()));
  }

  private static UUID sign(Branch branch, List<UUID> titles) {
    UUID deal =
        done(
            branch.deals.create(
                new OpenNegotiation(BUYER.licenseeId(), titles), Branches.context()));
    Terms terms = new Terms(List.of(block(titles)), Financials.NONE);
    for (DealCommand command :
        List.of(
            new MakeOffer(terms),
            new AgreeTerms(),
            new SignLicense(DAY, BUYER, Acknowledged.NOTHING))) {
      done(branch.deals.handle(deal, command, Branches.context()));
    }
    return deal;
  }

  private static void react(Branch branch, UUID deal) {
    var reaction = reaction(branch);
    reaction.calling(signature(branch, deal)).forEach(reaction::react);
  }

  private static WhenLicenseSignedThenEndHolds reaction(Branch branch) {
    return new WhenLicenseSignedThenEndHolds(branch.deals, branch.holds, branch.onLicensed);
  }

  /// What is told of the signature that concerns the reaction.
  private static List<Received<PublishedEvent>> signature(Branch branch, UUID deal) {
    var signed = branch.deals.history(deal).getLast();
    return DealPublisher.publish(deal, signed.event()).stream()
        .filter(reaction(branch)::concerns)
        .map(event -> Deliveries.of(event, signed.recorded().version()))
        .toList();
  }

  private static RightsBlock block(List<UUID> titles) {
    return new RightsBlock(
        titles,
        null,
        List.of(Media.FREE_TV),
        List.of(new Territory("CL")),
        null,
        new LicensePeriod(DAY, DAY.plusYears(1)),
        true,
        null);
  }

  private static UUID done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).streamId();
  }
}
