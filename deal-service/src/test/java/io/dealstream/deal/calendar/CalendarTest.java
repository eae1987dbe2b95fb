package io.dealstream.deal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.deal.domain.deal.DealEvent.LicenseEndApproached;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExpired;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

/// The running loop, alone and beside another instance.
final class CalendarTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final LocalDate LAST = LocalDate.parse("2027-12-31");

  private final MutableClock clock =
      MutableClock.of(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);
  private final Office office;
  private final Office.Instance one;
  private final Office.Instance other;

  CalendarTest() throws Exception {
    office = new Office(clock);
    one = office.instance();
    other = office.instance();
  }

  @AfterEach
  void close() throws Exception {
    one.close();
    other.close();
    office.close();
  }

  @Test
  void twoInstancesDoEverythingOnce() {
    List<UUID> deals = Stream.generate(() -> one.sign(LAST)).limit(60).toList();
    one.calendar.start();
    other.calendar.start();
    clock.set(LAST.minusDays(30).atStartOfDay());
    await().atMost(LIMIT).until(() -> due().equals("0"));
    clock.set(LAST.plusDays(1).atStartOfDay());
    await().atMost(LIMIT).until(() -> due().equals("0"));
    assertThat(deals)
        .allSatisfy(deal ->
            assertThat(one.since(deal))
                .containsExactly(new LicenseEndApproached(LAST, 30), new LicenseExpired(LAST)));
    await().atMost(LIMIT).until(() -> counted() == 120);
    assertThat(one.calendar.counts().failures() + other.calendar.counts().failures()).isZero();
  }

  @Test
  void whatASecondInstanceDidMeanwhileIsNotDoneAgain() throws Exception {
    UUID deal = one.sign(LAST);
    clock.set(LAST.minusDays(30).atStartOfDay());
    try (LockedLog ignored = new LockedLog(office.pool())) {
      one.calendar.start();
      other.calendar.start();
      await().atMost(LIMIT).until(() -> LockedLog.waiting(office.pool()) == 2);
    }
    await().atMost(LIMIT).until(() -> due().equals("0"));
    assertThat(one.since(deal)).containsExactly(new LicenseEndApproached(LAST, 30));
    assertThat(counted()).isEqualTo(1);
  }

  @Test
  void itTellsThatItCannotWorkAndGoesOnWhenItCan() throws Exception {
    UUID deal = one.sign(LAST);
    assertThat(one.calendar.health().ready()).isFalse();
    one.calendar.start();
    await().atMost(LIMIT).until(() -> one.calendar.health().ready());
    office.execute("alter table deadline rename to away");
    await().atMost(LIMIT).until(() -> !one.calendar.health().ready());
    assertThat(one.calendar.health().detail()).contains("deadline");
    clock.set(LAST.plusDays(1).atStartOfDay());
    office.execute("alter table away rename to deadline");
    await().atMost(LIMIT).until(() -> one.calendar.health().ready());
    await().atMost(LIMIT).until(() -> one.since(deal).contains(new LicenseExpired(LAST)));
  }

  @Test
  void itStopsWhenItIsClosed() {
    one.calendar.start();
    await().atMost(LIMIT).until(() -> one.calendar.health().ready());
    one.calendar.close();
    assertThat(one.calendar.health().ready()).isFalse();
  }

  private long counted() {
    return one.calendar.counts().kept() + other.calendar.counts().kept();
  }

  private String due() throws Exception {
    return office
        .rows("select count(*) from deadline where due_day <= '" + LocalDate.now(clock) + "'")
        .getFirst();
  }
}
