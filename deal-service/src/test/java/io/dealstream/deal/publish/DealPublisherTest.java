package io.dealstream.deal.publish;

import static io.dealstream.deal.domain.deal.Samples.BUYER;
import static io.dealstream.deal.domain.deal.Samples.DAY;
import static io.dealstream.deal.domain.deal.Samples.FILM;
import static io.dealstream.deal.domain.deal.Samples.FIRST;
import static io.dealstream.deal.domain.deal.Samples.OPENED;
import static io.dealstream.deal.domain.deal.Samples.OTHER_DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealTermsEvent;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsAmended;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEvent.LicenseAmended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflictCleared;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflicted;
import io.dealstream.deal.domain.deal.DealEvent.LicenseEndApproached;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExpired;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExtended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseRecorded;
import io.dealstream.deal.domain.deal.DealEvent.LicenseResumed;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSuspended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseTerminated;
import io.dealstream.deal.domain.deal.DealEvent.LicenseeRestated;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationLost;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationWithdrawn;
import io.dealstream.deal.domain.deal.DealEvent.OfferCountered;
import io.dealstream.deal.domain.deal.DealEvent.OfferMade;
import io.dealstream.deal.domain.deal.DealEvent.TermsAgreed;
import io.dealstream.deal.domain.deal.Episodes;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DealPublisherTest {
  private static final UUID DEAL = new UUID(9, 9);
  private static final DealTermsEvent.Holdback HELD_BACK =
      new DealTermsEvent.Holdback(
          0, List.of(Media.SVOD), null, List.of("ALL"), null, DAY.plusYears(2).plusMonths(6));

  static Stream<DealEvent> events() {
    return Stream.of(
        OPENED,
        new OfferMade(1, FIRST),
        new OfferCountered(2, FIRST),
        new TermsAgreed(2, FIRST),
        new LicenseSigned(BUYER, List.of(FILM), FIRST, DAY),
        new LicenseRecorded(BUYER, List.of(FILM), FIRST, null),
        new LicenseAmended(DAY, FIRST.blocks()),
        new LicenseExtended(DAY, DAY.plusYears(2), FIRST.blocks()),
        new LicenseSuspended(DAY),
        new LicenseResumed(DAY),
        new LicenseTerminated(DAY),
        new LicenseExpired(DAY.plusYears(2)),
        new LicenseEndApproached(DAY.plusYears(2), 90),
        new LicenseConflicted(List.of(OTHER_DEAL)),
        new LicenseConflictCleared(),
        new LicenseeRestated(BUYER),
        new NegotiationLost(),
        new NegotiationWithdrawn());
  }

  @ParameterizedTest
  @MethodSource("events")
  void neitherMoneyNorPeriodNorRunsNorHoldbacksLeaveOnTheOpenTopic(DealEvent event) {
    for (PublishedEvent published : DealPublisher.publish(DEAL, event)) {
      if (!published.topic().equals(Topics.DEAL_TERMS)) {
        assertThat(Json.write(published))
            .doesNotContain("USD", "4000000", "2028-02-01", "runs", "period")
            .doesNotContain("holdback", "SVOD", "2028-08-01");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void aBuyerIsNamedOnlyOnceItHasSigned(DealEvent event) {
    boolean named =
        DealPublisher.publish(DEAL, event).stream()
            .anyMatch(published -> Json.write(published).contains("Canal 13"));
    assertThat(named)
        .isEqualTo(
            event instanceof LicenseSigned
                || event instanceof LicenseRecorded
                || event instanceof LicenseeRestated);
  }

  @Test
  void aRecordedLicenseLeavesAsASignedOneThatSaysSo() {
    assertThat(signed(new LicenseRecorded(BUYER, List.of(FILM), FIRST, null)))
        .returns(true, io.dealstream.contracts.DealEvent.LicenseSigned::recorded)
        .returns(null, io.dealstream.contracts.DealEvent.LicenseSigned::signedOn);
    assertThat(signed(new LicenseSigned(BUYER, List.of(FILM), FIRST, DAY)))
        .returns(false, io.dealstream.contracts.DealEvent.LicenseSigned::recorded)
        .returns(DAY, io.dealstream.contracts.DealEvent.LicenseSigned::signedOn);
  }

  private static io.dealstream.contracts.DealEvent.LicenseSigned signed(DealEvent event) {
    return (io.dealstream.contracts.DealEvent.LicenseSigned)
        DealPublisher.publish(DEAL, event).getFirst();
  }

  @Test
  void channelsDoNotLeaveBecauseTheyWouldTellWhoNegotiates() {
    RightsBlock block =
        new RightsBlock(
            List.of(FILM),
            null,
            null,
            List.of(new Territory("CL")),
            null,
            io.dealstream.deal.domain.deal.LicensePeriod.UNKNOWN,
            null,
            null,
            null,
            List.of("Canal 13"),
            List.of());
    DealEvent offer = new OfferMade(1, new Terms(List.of(block), Financials.NONE));
    assertThat(DealPublisher.publish(DEAL, offer))
        .isNotEmpty()
        .noneMatch(published -> Json.write(published).contains("Canal 13"));
  }

  @Test
  void moneyPeriodAndHoldbacksLeaveOnTheConfidentialTopic() {
    String terms =
        DealPublisher.publish(DEAL, new OfferMade(1, FIRST)).stream()
            .filter(published -> published.topic().equals(Topics.DEAL_TERMS))
            .map(Json::write)
            .findFirst()
            .orElseThrow();
    assertThat(terms).contains("\"minorUnits\":4000000", "\"currency\":\"USD\"", "2028-02-01");
    assertThat(terms).contains("\"holdbacks\"", "SVOD", "2028-08-01");
  }

  @Test
  void changedPeriodsAndHoldbacksLeaveOnTheConfidentialTopic() {
    for (DealEvent event :
        List.of(
            new LicenseAmended(DAY, FIRST.blocks()),
            new LicenseExtended(DAY, DAY.plusYears(2), FIRST.blocks()))) {
      assertThat(DealPublisher.publish(DEAL, event))
          .contains(
              new LicenseTermsAmended(
                  DEAL,
                  DAY,
                  List.of(new LicensePeriod(DAY, DAY.plusYears(2))),
                  List.of(HELD_BACK)));
    }
  }

  @Test
  void aHoldbackNamesItsBlock() {
    RightsBlock first = FIRST.blocks().getFirst();
    RightsBlock without =
        new RightsBlock(
            List.of(FILM), null, null, null, null, first.period(), first.exclusive(), null);
    List<LicensePeriod> periods =
        List.of(new LicensePeriod(DAY, DAY.plusYears(2)), new LicensePeriod(DAY, DAY.plusYears(2)));
    DealTermsEvent.Holdback ofTheSecond =
        new DealTermsEvent.Holdback(
            1,
            HELD_BACK.media(),
            HELD_BACK.territories(),
            HELD_BACK.languages(),
            HELD_BACK.from(),
            HELD_BACK.to());
    assertThat(DealPublisher.publish(DEAL, new LicenseAmended(DAY, List.of(without, first))))
        .contains(new LicenseTermsAmended(DEAL, DAY, periods, List.of(ofTheSecond)));
    assertThat(DealPublisher.publish(DEAL, new LicenseAmended(DAY, List.of(without, without))))
        .contains(new LicenseTermsAmended(DEAL, DAY, periods, null));
  }

  @Test
  void theEndOfALicenseApproachesInConfidence() {
    assertThat(DealPublisher.publish(DEAL, new LicenseEndApproached(DAY, 7)))
        .containsExactly(new DealTermsEvent.LicenseEndApproached(DEAL, DAY, 7));
  }

  @Test
  void episodesLeaveWithTheirBlocks() {
    RightsBlock block =
        new RightsBlock(
            List.of(FILM),
            List.of(new Episodes(1, null, null), new Episodes(2, 1, 10)),
            null,
            List.of(new Territory("CL")),
            null,
            io.dealstream.deal.domain.deal.LicensePeriod.UNKNOWN,
            null,
            null);
    assertThat(DealPublisher.publish(DEAL, new LicenseAmended(DAY, List.of(block))).getFirst())
        .isEqualTo(
            new io.dealstream.contracts.DealEvent.LicenseAmended(
                DEAL,
                DAY,
                List.of(
                    new Block(
                        List.of(FILM),
                        List.of(new Block.Episodes(1, null, null), new Block.Episodes(2, 1, 10)),
                        null,
                        List.of(new Territory("CL")),
                        null,
                        null))));
  }

  @ParameterizedTest
  @MethodSource("events")
  void atMostOneRecordGoesToEachTopic(DealEvent event) {
    assertThat(DealPublisher.publish(DEAL, event).stream().map(PublishedEvent::topic))
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }
}
