package io.dealstream.deal.publish;

import static io.dealstream.deal.domain.deal.Samples.CHANNEL;
import static io.dealstream.deal.domain.deal.Samples.DAY;
import static io.dealstream.deal.domain.deal.Samples.FILM;
import static io.dealstream.deal.domain.deal.Samples.FIRST;
import static io.dealstream.deal.domain.deal.Samples.OTHER_DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.HoldEvent.HoldDisplaced;
import io.dealstream.deal.domain.hold.HoldEvent.HoldEndApproached;
import io.dealstream.deal.domain.hold.HoldEvent.HoldExercised;
import io.dealstream.deal.domain.hold.HoldEvent.HoldExpired;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPlaced;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPromoted;
import io.dealstream.deal.domain.hold.HoldEvent.HoldReleased;
import io.dealstream.deal.domain.hold.HoldEvent.HoldRescheduled;
import io.dealstream.deal.domain.hold.HoldEvent.HoldUncovered;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HoldPublisherTest {
  private static final UUID HOLD = new UUID(4, 1);
  private static final Instant UNTIL = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");
  private static final HoldPlaced PLACED =
      new HoldPlaced(HOLD, CHANNEL, FIRST.blocks().getFirst(), 2, UNTIL, AT);

  static Stream<HoldEvent> events() {
    return Stream.of(
        PLACED,
        new HoldPromoted(HOLD, 1),
        new HoldRescheduled(HOLD, UNTIL, AT),
        new HoldEndApproached(HOLD, UNTIL, 7),
        new HoldExpired(HOLD),
        new HoldReleased(HOLD),
        new HoldExercised(HOLD, OTHER_DEAL),
        new HoldDisplaced(HOLD, OTHER_DEAL));
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventLeavesOnTheConfidentialTopicInTheOrderOfItsTitle(HoldEvent event) {
    PublishedEvent published = published(event);
    assertThat(published.topic()).isEqualTo(Topics.HOLDS);
    assertThat(published.key()).isEqualTo(FILM.toString());
    assertThat(published.getClass().getSimpleName()).isEqualTo(event.getClass().getSimpleName());
  }

  @Test
  void aHoldLeavesWithItsRightsAndItsEnd() {
    assertThat(published(PLACED))
        .isEqualTo(
            new io.dealstream.contracts.HoldEvent.HoldPlaced(
                FILM,
                HOLD,
                CHANNEL,
                new Block(
                    List.of(FILM),
                    null,
                    List.of(Media.FREE_TV),
                    List.of(new Territory("CL")),
                    null,
                    true),
                new LicensePeriod(DAY, DAY.plusYears(2)),
                2,
                UNTIL));
    assertThat(published(new HoldDisplaced(HOLD, OTHER_DEAL)))
        .isEqualTo(new io.dealstream.contracts.HoldEvent.HoldDisplaced(FILM, HOLD, OTHER_DEAL));
  }

  @Test
  void whatWasNotAcquiredStaysInTheHouse() {
    assertThat(HoldPublisher.publish(FILM, new HoldUncovered(HOLD, List.of(), 7))).isEmpty();
  }

  private static PublishedEvent published(HoldEvent event) {
    List<PublishedEvent> published = HoldPublisher.publish(FILM, event);
    assertThat(published).hasSize(1);
    return published.getFirst();
  }
}
