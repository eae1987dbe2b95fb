package io.dealstream.deal.calendar;

import static io.dealstream.deal.domain.deal.Samples.CHANNEL;
import static io.dealstream.deal.domain.deal.Samples.FILM;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealCommand.OpenNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.WithdrawNegotiation;
import io.dealstream.deal.domain.deal.DealDecider;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEventTypes;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.calendar.Agenda;
import io.dealstream.eventkit.calendar.Deadline;
import io.dealstream.eventkit.calendar.Deadline.Kind;
import io.dealstream.eventkit.calendar.DeadlineRows;
import io.dealstream.eventkit.calendar.Due;
import io.dealstream.eventkit.calendar.Schedule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

/// Deadlines that are moments: here a negotiation ends at one.
final class MomentTest {
  private static final Instant END = Instant.parse("2026-07-01T12:34:56.123456789Z");
  private static final Instant AS_KEPT = Instant.parse("2026-07-01T12:34:56.123457Z");

  /// A negotiation that is withdrawn by itself.
  private static final Schedule<DealCommand, Deal> SCHEDULE =
      new Schedule<>() {
        @Override
        public String streamType() {
          return "deal";
        }

        @Override
        public List<Deadline> deadlines(UUID streamId, Deal state) {
          return state instanceof Deal.Negotiating
              ? List.of(new Deadline(streamId, Kind.EXPIRY, new Due.Moment(END)))
              : List.of();
        }

        @Override
        public DealCommand command(Kind kind, ZonedDateTime now) {
          return new WithdrawNegotiation();
        }
      };

  private final MutableClock clock = MutableClock.of(AS_KEPT.minusNanos(1), ZoneOffset.UTC);

  @Test
  void itComesNotEarlierAndOnce() throws Exception {
    try (Office office = new Office(clock);
        Office.Instance instance = office.instance()) {
      CommandHandler<DealCommand, Deal, DealEvent> deals =
          new CommandHandler<>(
              instance.store,
              "deal",
              new DealDecider(),
              DealEventTypes.TYPES,
              new DeadlineRows<>(SCHEDULE));
      Agenda<DealCommand, Deal, DealEvent> agenda =
          new Agenda<>("ending", deals, SCHEDULE, office.pool(), clock);
      UUID deal = opened(deals);
      agenda.look(() -> true);
      assertThat(deals.load(deal).state()).isInstanceOf(Deal.Negotiating.class);
      clock.setInstant(AS_KEPT);
      agenda.look(() -> true);
      assertThat(deals.load(deal).state()).isInstanceOf(Deal.Withdrawn.class);
      assertThat(office.rows("select * from deadline")).isEmpty();
    }
  }

  private static UUID opened(CommandHandler<DealCommand, Deal, DealEvent> deals) {
    return switch (deals.create(new OpenNegotiation(CHANNEL, List.of(FILM)), Office.context())) {
      case Outcome.Done done -> done.streamId();
      case Outcome other -> throw new AssertionError(other);
    };
  }
}
