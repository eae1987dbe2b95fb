package io.dealstream.deal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.DealEvent.LicenseExpired;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

/// Streams that cannot be read, or rows that are wrong, beside streams that are well.
final class BrokenStreamTest {
  private static final LocalDate LAST = LocalDate.parse("2026-12-31");
  private static final Instant AFTER = Instant.parse("2027-01-01T00:00:00Z");

  private final MutableClock clock = MutableClock.of(AFTER.minusSeconds(1), ZoneOffset.UTC);
  private final Office office;
  private final Office.Instance instance;

  BrokenStreamTest() throws Exception {
    office = new Office(clock);
    instance = office.instance();
  }

  @AfterEach
  void close() throws Exception {
    instance.close();
    office.close();
  }

  @Test
  void itDoesNotStopTheOthers() throws Exception {
    UUID broken = instance.sign(LAST);
    UUID well = instance.sign(LAST);
    tear(broken);
    clock.setInstant(AFTER);
    try (Office.Instance restarted = office.instance()) {
      restarted.look();
      assertThat(restarted.since(well)).containsExactly(new LicenseExpired(LAST));
      assertThat(restarted.agenda.failing()).isEqualTo(1);
      assertThat(restarted.agenda.failures()).isEqualTo(1);
    }
  }

  @Test
  void itIsTriedAgainAfterAPauseThatGrows() throws Exception {
    UUID broken = instance.sign(LAST);
    tear(broken);
    clock.setInstant(AFTER);
    try (Office.Instance restarted = office.instance()) {
      assertThat(triesAfter(restarted, 0)).isEqualTo(1);
      assertThat(triesAfter(restarted, 9)).isEqualTo(1);
      assertThat(triesAfter(restarted, 10)).isEqualTo(2);
      assertThat(triesAfter(restarted, 29)).isEqualTo(2);
      assertThat(triesAfter(restarted, 30)).isEqualTo(3);
    }
  }

  @Test
  void whatIsPutOffDoesNotLetEarlierRemindersThrough() throws Exception {
    UUID deal = instance.sign(LAST);
    office.execute(
        "update deadline set failures = 1, retry_at = '2027-01-01 01:00Z' where kind = 'EXPIRY'");
    clock.setInstant(AFTER);
    instance.look();
    assertThat(instance.since(deal)).isEmpty();
    clock.setInstant(AFTER.plus(Duration.ofHours(1)));
    instance.look();
    assertThat(instance.since(deal)).containsExactly(new LicenseExpired(LAST));
    assertThat(instance.agenda.failing()).isZero();
  }

  @Test
  void manyThatFailDoNotCrowdOutOneThatDoesNot() throws Exception {
    UUID well = instance.sign(LAST);
    office.execute(
        """
        insert into deadline (stream_id, kind, stream_type, due_day)
          select lpad(n::text, 32, '0')::uuid, 'EXPIRY', 'deal', '2020-01-01'
            from generate_series(1, 600) as n\
        """);
    clock.setInstant(AFTER);
    instance.look();
    assertThat(instance.since(well)).containsExactly(new LicenseExpired(LAST));
    assertThat(instance.agenda.failing()).isEqualTo(600);
  }

  private long triesAfter(Office.Instance looking, int seconds) throws Exception {
    clock.setInstant(AFTER.plusSeconds(seconds));
    looking.look();
    return looking.agenda.failures();
  }

  /// An event that nobody can read.
  private void tear(UUID deal) throws Exception {
    office.execute(
        """
        with head as (update log_head set position = position + 1 returning position)
        insert into event select head.position, stream_type, stream_id, version + 1,
            gen_random_uuid(), 'deal.torn.v1', '{}', metadata, recorded_at
          from event, head where stream_id = '%s' order by version desc limit 1\
        """
            .formatted(deal));
  }
}
