package io.dealstream.deal.calendar;

import static io.dealstream.deal.domain.deal.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.DealEvent.LicenseEndApproached;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExpired;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExtended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseTerminated;
import io.dealstream.deal.domain.deal.LicenseCommand.ExtendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.TerminateLicense;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

/// What happens by itself when the clock is moved.
final class AgendaTest {
  private static final LocalDate LAST = LocalDate.parse("2027-12-31");
  private static final LocalDate LATER = LocalDate.parse("2028-03-31");
  private static final LicenseExpired EXPIRED = new LicenseExpired(LAST);

  private final MutableClock clock =
      MutableClock.of(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);
  private final Office office;
  private final Office.Instance instance;

  AgendaTest() throws Exception {
    office = new Office(clock);
    instance = office.instance();
  }

  @AfterEach
  void close() throws Exception {
    instance.close();
    office.close();
  }

  @Test
  void aLicenseIsRemindedOfThreeTimesAndExpires() throws Exception {
    UUID deal = instance.sign(LAST);
    for (LocalDate day = LocalDate.parse("2027-09-25");
        day.isBefore(LATER);
        day = day.plusDays(1)) {
      clock.set(day.atStartOfDay());
      instance.look();
    }
    assertThat(instance.since(deal))
        .containsExactly(reminder(90), reminder(30), reminder(7), EXPIRED);
    assertThat(office.rows("select * from deadline")).isEmpty();
    assertThat(instance.agenda.kept()).isEqualTo(4);
  }

  @Test
  void nothingHappensEarly() throws Exception {
    UUID deal = instance.sign(LAST);
    clock.setInstant(Instant.parse("2027-10-01T23:59:59.999999999Z"));
    instance.look();
    assertThat(instance.since(deal)).isEmpty();
    clock.setInstant(Instant.parse("2027-10-02T00:00:00Z"));
    instance.look();
    assertThat(instance.since(deal)).containsExactly(reminder(90));
    clock.set(LAST.minusDays(7).atStartOfDay());
    instance.look();
    clock.setInstant(Instant.parse("2027-12-31T23:59:59.999999999Z"));
    instance.look();
    assertThat(instance.since(deal)).containsExactly(reminder(90), reminder(7));
    clock.setInstant(Instant.parse("2028-01-01T00:00:00Z"));
    instance.look();
    assertThat(instance.since(deal)).endsWith(EXPIRED);
  }

  @Test
  void aDayBeginsWhereTheCalendarSays() throws Exception {
    UUID deal = instance.sign(LAST);
    try (Office.Instance chile = office.instance(clock.withZone(ZoneId.of("America/Santiago")))) {
      clock.setInstant(Instant.parse("2028-01-01T02:59:59Z"));
      chile.look();
      assertThat(instance.since(deal)).doesNotContain(EXPIRED);
      clock.setInstant(Instant.parse("2028-01-01T03:00:00Z"));
      chile.look();
      assertThat(instance.since(deal)).endsWith(EXPIRED);
    }
  }

  @Test
  void afterADowntimeTheNearestReminderIsSentAndTheOthersAreNot() throws Exception {
    UUID deal = instance.sign(LAST);
    clock.set(LAST.minusDays(12).atStartOfDay());
    instance.look();
    instance.look();
    assertThat(instance.since(deal)).containsExactly(reminder(30));
    assertThat(kinds(deal)).containsExactly("REMINDER_7", "EXPIRY");
  }

  @Test
  void afterADowntimeALicenseThatIsOverExpiresAndNobodyIsRemindedOfItsEnd() throws Exception {
    UUID deal = instance.sign(LAST);
    UUID other = instance.sign(LATER);
    clock.set(LAST.plusDays(40).atStartOfDay());
    instance.look();
    assertThat(instance.since(deal)).containsExactly(EXPIRED);
    assertThat(instance.since(other)).containsExactly(new LicenseEndApproached(LATER, 90));
  }

  @Test
  void aLicenseSignedAfterItsEndExpiresAtOnce() throws Exception {
    UUID deal = instance.sign(LocalDate.parse("2019-12-31"));
    instance.look();
    assertThat(instance.since(deal))
        .containsExactly(new LicenseExpired(LocalDate.parse("2019-12-31")));
  }

  @Test
  void anExtensionMovesWhatHappens() throws Exception {
    UUID deal = instance.sign(LAST);
    instance.does(deal, new ExtendLicense(DAY, LATER, Acknowledged.NOTHING));
    clock.set(LAST.plusDays(1).atStartOfDay());
    instance.look();
    assertThat(instance.since(deal))
        .containsExactly(
            new LicenseExtended(DAY, LATER, List.of(Office.until(LATER))),
            new LicenseEndApproached(LATER, 90));
  }

  @Test
  void aTerminatedLicenseDoesNotExpire() throws Exception {
    UUID deal = instance.sign(LAST);
    instance.does(deal, new TerminateLicense(DAY));
    clock.set(LATER.atStartOfDay());
    instance.look();
    assertThat(instance.since(deal)).containsExactly(new LicenseTerminated(DAY));
  }

  @Test
  void aCrashBeforeTheRowIsGoneRemindsNobodyTwice() throws Exception {
    UUID deal = instance.sign(LAST);
    office.execute("create table kept as select * from deadline");
    clock.set(LAST.minusDays(30).atStartOfDay());
    instance.look();
    office.execute("insert into deadline select * from kept on conflict do nothing");
    instance.look();
    assertThat(instance.since(deal)).containsExactly(reminder(30));
    assertThat(kinds(deal)).containsExactly("REMINDER_7", "EXPIRY");
  }

  @Test
  void aRowThatItsStreamKnowsNothingOfIsNotBelieved() throws Exception {
    UUID deal = instance.sign(LAST);
    office.execute("update deadline set due_day = '2026-01-01' where kind = 'REMINDER_30'");
    instance.look();
    assertThat(instance.since(deal)).isEmpty();
    assertThat(instance.agenda.failing()).isEqualTo(1);
  }

  private static LicenseEndApproached reminder(int days) {
    return new LicenseEndApproached(LAST, days);
  }

  private List<String> kinds(UUID deal) throws Exception {
    return office.rows(
        "select kind from deadline where stream_id = '" + deal + "' order by due_day");
  }
}
