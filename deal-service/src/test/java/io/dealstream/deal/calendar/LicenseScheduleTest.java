package io.dealstream.deal.calendar;

import static io.dealstream.deal.domain.deal.Samples.BUYER;
import static io.dealstream.deal.domain.deal.Samples.DAY;
import static io.dealstream.deal.domain.deal.Samples.FILM;
import static io.dealstream.deal.domain.deal.Samples.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealDecider;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEvent.LicenseAmended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseEndApproached;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExpired;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExtended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSuspended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseTerminated;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.LicenseCommand.ExpireLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.RemindOfEnd;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.eventkit.calendar.Deadline;
import io.dealstream.eventkit.calendar.Deadline.Kind;
import io.dealstream.eventkit.calendar.Due;
import io.dealstream.testkit.DeciderSpec;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Given these events of a deal, then exactly these deadlines.
final class LicenseScheduleTest {
  private static final UUID DEAL = new UUID(3, 3);
  private static final LocalDate LAST = LocalDate.parse("2027-12-31");
  private static final LocalDate LATER = LocalDate.parse("2028-03-31");

  private final LicenseSchedule schedule = new LicenseSchedule();
  private final DeciderSpec<DealCommand, Deal, DealEvent> given =
      DeciderSpec.of(new DealDecider()).given(OPENED);

  @Test
  void aNegotiationWaitsForNothing() {
    then(given);
  }

  @Test
  void aLicenseIsRemindedOfThreeTimesAndExpiresOnTheDayAfterItsLast() {
    then(
        given.given(signed(LAST)),
        "REMINDER_90 2027-10-02",
        "REMINDER_30 2027-12-01",
        "REMINDER_7 2027-12-24",
        "EXPIRY 2028-01-01");
  }

  @Test
  void theBlockThatEndsLastCounts() {
    assertThat(expiry(given.given(signed(LAST, LATER)))).isEqualTo(LATER.plusDays(1));
  }

  @Test
  void aLicenseOfWhichOneEndIsNotKnownWaitsForNothing() {
    then(given.given(signed(LAST, null)));
  }

  @Test
  void anAmendmentAndAnExtensionMoveTheDays() {
    assertThat(expiry(given.given(signed(LAST), new LicenseAmended(DAY, blocks(LATER)))))
        .isEqualTo(LATER.plusDays(1));
    assertThat(expiry(given.given(signed(LAST), new LicenseExtended(DAY, LATER, blocks(LATER)))))
        .isEqualTo(LATER.plusDays(1));
  }

  @Test
  void aSuspendedLicenseRunsOut() {
    assertThat(expiry(given.given(signed(LAST), new LicenseSuspended(DAY))))
        .isEqualTo(LAST.plusDays(1));
  }

  @Test
  void aLicenseThatEndedWaitsForNothing() {
    then(given.given(signed(LAST), new LicenseTerminated(DAY)));
    then(given.given(signed(LAST), new LicenseExpired(LAST)));
  }

  @Test
  void aReminderChangesNoDay() {
    assertThat(expiry(given.given(signed(LAST), new LicenseEndApproached(LAST, 90))))
        .isEqualTo(LAST.plusDays(1));
  }

  @Test
  void theLastDayOfTheCalendarHasADayAfter() {
    LocalDate perpetuity = LocalDate.parse("9999-12-31");
    assertThat(expiry(given.given(signed(perpetuity)))).isEqualTo(LocalDate.of(10_000, 1, 1));
  }

  @Test
  void everyKindHasItsCommand() {
    ZonedDateTime now = ZonedDateTime.parse("2028-01-01T00:00:00Z");
    assertThat(Arrays.stream(Kind.values()).map(kind -> schedule.command(kind, now)))
        .containsExactly(
            new RemindOfEnd(90),
            new RemindOfEnd(30),
            new RemindOfEnd(7),
            new ExpireLicense(now.toLocalDate()));
  }

  private void then(DeciderSpec<DealCommand, Deal, DealEvent> deal, String... deadlines) {
    assertThat(schedule.deadlines(DEAL, deal.state()).stream().map(LicenseScheduleTest::text))
        .containsExactly(deadlines);
  }

  private LocalDate expiry(DeciderSpec<DealCommand, Deal, DealEvent> deal) {
    return day(schedule.deadlines(DEAL, deal.state()).getLast());
  }

  private static String text(Deadline deadline) {
    return deadline.kind() + " " + day(deadline);
  }

  private static LocalDate day(Deadline deadline) {
    return ((Due.Day) deadline.due()).day();
  }

  private static LicenseSigned signed(@Nullable LocalDate... lastDays) {
    return new LicenseSigned(
        BUYER, List.of(FILM), new Terms(blocks(lastDays), Financials.NONE), DAY);
  }

  private static List<RightsBlock> blocks(@Nullable LocalDate... lastDays) {
    return Arrays.stream(lastDays).map(Office::until).toList();
  }
}
