package io.dealstream.deal.publish;

import static io.dealstream.deal.domain.deal.Samples.BUYER;
import static io.dealstream.deal.domain.deal.Samples.DAY;
import static io.dealstream.deal.domain.deal.Samples.FILM;
import static io.dealstream.deal.domain.deal.Samples.FIRST;
import static io.dealstream.deal.domain.deal.Samples.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationLost;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationWithdrawn;
import io.dealstream.deal.domain.deal.DealEvent.OfferCountered;
import io.dealstream.deal.domain.deal.DealEvent.OfferMade;
import io.dealstream.deal.domain.deal.DealEvent.TermsAgreed;
import io.dealstream.eventkit.Json;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DealPublisherTest {
  private static final UUID DEAL = new UUID(9, 9);

  static Stream<DealEvent> events() {
    return Stream.of(
        OPENED,
        new OfferMade(1, FIRST),
        new OfferCountered(2, FIRST),
        new TermsAgreed(2, FIRST),
        new LicenseSigned(BUYER, List.of(FILM), FIRST, DAY),
        new NegotiationLost(),
        new NegotiationWithdrawn());
  }

  @ParameterizedTest
  @MethodSource("events")
  void neitherMoneyNorPeriodNorRunsLeaveOnTheOpenTopic(DealEvent event) {
    for (PublishedEvent published : DealPublisher.publish(DEAL, event)) {
      if (!published.topic().equals(Topics.DEAL_TERMS)) {
        assertThat(Json.write(published))
            .doesNotContain("USD", "4000000", "2028-02-01", "runs", "period");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void aBuyerIsNamedOnlyOnceItHasSigned(DealEvent event) {
    boolean named =
        DealPublisher.publish(DEAL, event).stream()
            .anyMatch(published -> Json.write(published).contains("Canal 13"));
    assertThat(named).isEqualTo(event instanceof LicenseSigned);
  }

  @Test
  void moneyAndPeriodLeaveOnTheConfidentialTopic() {
    String terms =
        DealPublisher.publish(DEAL, new OfferMade(1, FIRST)).stream()
            .filter(published -> published.topic().equals(Topics.DEAL_TERMS))
            .map(Json::write)
            .findFirst()
            .orElseThrow();
    assertThat(terms).contains("\"minorUnits\":4000000", "\"currency\":\"USD\"", "2028-02-01");
  }

  @ParameterizedTest
  @MethodSource("events")
  void atMostOneRecordGoesToEachTopic(DealEvent event) {
    assertThat(DealPublisher.publish(DEAL, event).stream().map(PublishedEvent::topic))
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }
}
