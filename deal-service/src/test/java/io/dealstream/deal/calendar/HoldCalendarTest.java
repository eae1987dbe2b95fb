package io.dealstream.deal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.deal.Branches;
import io.dealstream.deal.Branches.Branch;
import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.hold.HoldCommand;
import io.dealstream.deal.domain.hold.HoldCommand.PlaceHold;
import io.dealstream.deal.domain.hold.HoldCommand.ReleaseHold;
import io.dealstream.deal.domain.hold.HoldCommand.RescheduleHold;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.HoldEvent.HoldEndApproached;
import io.dealstream.deal.domain.hold.HoldEvent.HoldExpired;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPromoted;
import io.dealstream.deal.domain.hold.HoldEvent.HoldReleased;
import io.dealstream.deal.domain.hold.HoldEvent.HoldRescheduled;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.vocabulary.Territory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

/// What happens to holds by itself when the clock is moved.
final class HoldCalendarTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final UUID FILM = new UUID(1, 1);
  private static final UUID ONE = new UUID(4, 1);
  private static final UUID TWO = new UUID(4, 2);
  private static final UUID THREE = new UUID(4, 3);

  private final MutableClock clock = MutableClock.of(NOW, ZoneOffset.UTC);
  private final Branches branches = new Branches();
  private Branch branch = branches.open(clock);

  HoldCalendarTest() throws Exception {}

  @AfterEach
  void close() throws Exception {
    branch.close();
    branches.close();
  }

  @Test
  void aHoldIsRemindedOfThreeTimesAndEndsAndTheNextMovesUp() throws Exception {
    place(FILM, ONE, 1, days(100));
    place(FILM, TWO, 2, days(300));
    for (int day = 0; day <= 101; day++) {
      clock.setInstant(days(day));
      branch.look();
    }
    assertThat(since(FILM, 2))
        .containsExactly(
            new HoldEndApproached(ONE, days(100), 90),
            new HoldEndApproached(ONE, days(100), 30),
            new HoldEndApproached(ONE, days(100), 7),
            new HoldExpired(ONE),
            new HoldPromoted(TWO, 1));
    assertThat(deadlines(FILM)).containsExactly("2026-09-27 12:00:00+00");
  }

  @Test
  void nothingHappensEarly() throws Exception {
    Instant until = NOW.plusSeconds(60).plusNanos(1_001_000);
    place(FILM, ONE, 1, until);
    clock.setInstant(until.minusNanos(1));
    branch.look();
    assertThat(since(FILM, 1)).isEmpty();
    clock.setInstant(until);
    branch.look();
    assertThat(since(FILM, 1)).containsExactly(new HoldExpired(ONE));
    assertThat(deadlines(FILM)).isEmpty();
  }

  @Test
  void afterADowntimeAllThatIsOverEndsAtOnceAndOnlyTheNearestReminderIsSent() throws Exception {
    place(FILM, ONE, 1, days(10));
    place(FILM, TWO, 2, days(50));
    place(FILM, THREE, 3, days(120));
    branch.close();
    clock.setInstant(days(95));
    branch = branches.open(clock);
    branch.look();
    branch.look();
    assertThat(since(FILM, 3))
        .containsExactly(
            new HoldExpired(ONE),
            new HoldExpired(TWO),
            new HoldPromoted(THREE, 1),
            new HoldEndApproached(THREE, days(120), 30));
  }

  @Test
  void aHoldThatIsRescheduledEndsThen() throws Exception {
    place(FILM, ONE, 1, days(3));
    does(FILM, new RescheduleHold(ONE, days(5), NOW));
    clock.setInstant(days(4));
    branch.look();
    clock.setInstant(days(5));
    branch.look();
    assertThat(since(FILM, 1))
        .containsExactly(new HoldRescheduled(ONE, days(5), NOW), new HoldExpired(ONE));
  }

  @Test
  void aReleasedHoldHasNothingToWaitFor() throws Exception {
    place(FILM, ONE, 1, days(3));
    does(FILM, new ReleaseHold(ONE));
    assertThat(deadlines(FILM)).isEmpty();
    clock.setInstant(days(4));
    branch.look();
    assertThat(since(FILM, 1)).containsExactly(new HoldReleased(ONE));
  }

  @Test
  void twoInstancesDoEverythingOnce() throws Exception {
    List<UUID> films = Stream.generate(UUID::randomUUID).limit(40).toList();
    for (UUID film : films) {
      place(film, UUID.randomUUID(), 1, days(2));
      place(film, UUID.randomUUID(), 2, days(3));
    }
    try (Branch other = branches.open(clock)) {
      branch.calendar.start();
      other.calendar.start();
      clock.setInstant(days(2));
      await().atMost(LIMIT).until(() -> due().equals("0"));
      clock.setInstant(days(3));
      await().atMost(LIMIT).until(() -> due().equals("0"));
      assertThat(films)
          .allSatisfy(film ->
              assertThat(since(film, 2))
                  .hasExactlyElementsOfTypes(
                      HoldExpired.class, HoldPromoted.class, HoldExpired.class));
    }
  }

  private String due() throws Exception {
    return branches
        .rows("select count(*) from deadline where due_at <= '" + clock.instant() + "'")
        .getFirst();
  }

  private List<String> deadlines(UUID film) throws Exception {
    return branches.rows(
        "select due_at at time zone 'UTC' || '+00' from deadline where stream_id = '" + film + "'");
  }

  private void place(UUID film, UUID hold, int licensee, Instant until) {
    RightsBlock block =
        new RightsBlock(
            List.of(film),
            null,
            null,
            List.of(new Territory("CL")),
            null,
            LicensePeriod.UNKNOWN,
            true,
            null);
    does(film, new PlaceHold(hold, new UUID(2, licensee), block, until, NOW));
  }

  private void does(UUID film, HoldCommand command) {
    if (!(branch.holds.begin(film, command, Branches.context()) instanceof Outcome.Done)) {
      throw new AssertionError("refused: " + command);
    }
  }

  private List<HoldEvent> since(UUID film, int version) {
    return branch.holds.history(film).stream()
        .map(CommandHandler.Happened::event)
        .skip(version)
        .toList();
  }

  private static Instant days(int days) {
    return NOW.plus(Duration.ofDays(days));
  }
}
