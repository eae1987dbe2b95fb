package io.dealstream.deal.calendar;

import static io.dealstream.deal.domain.deal.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.LicenseCommand.AmendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.ExtendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.RemindOfEnd;
import io.dealstream.deal.domain.deal.LicenseCommand.ResumeLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.SuspendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.TerminateLicense;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

/// The table of deadlines after each command.
final class DeadlineRowsTest {
  private static final LocalDate LAST = LocalDate.parse("2027-12-31");
  private static final String[] OF_LAST = {
    "REMINDER_90|2027-10-02", "REMINDER_30|2027-12-01", "REMINDER_7|2027-12-24", "EXPIRY|2028-01-01"
  };
  private static final String[] OF_LATER = {
    "REMINDER_90|2028-01-01", "REMINDER_30|2028-03-01", "REMINDER_7|2028-03-24", "EXPIRY|2028-04-01"
  };

  private final Office office;
  private final Office.Instance instance;

  DeadlineRowsTest() throws Exception {
    office = new Office(MutableClock.of(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC));
    instance = office.instance();
  }

  @BeforeEach
  void anotherLicenseIsSigned() {
    instance.sign(LAST);
  }

  @AfterEach
  void close() throws Exception {
    instance.close();
    office.close();
  }

  @Test
  void theSignatureSetsThem() throws Exception {
    assertThat(rows(instance.sign(LAST))).containsExactly(OF_LAST);
  }

  @Test
  void aLicenseWithoutAKnownEndHasNone() throws Exception {
    assertThat(rows(instance.sign(null))).isEmpty();
  }

  @Test
  void anExtensionMovesThem() throws Exception {
    UUID deal = instance.sign(LAST);
    instance.does(
        deal, new ExtendLicense(DAY, LocalDate.parse("2028-03-31"), Acknowledged.NOTHING));
    assertThat(rows(deal)).containsExactly(OF_LATER);
  }

  @Test
  void anAmendmentMovesDropsAndBringsThemBack() throws Exception {
    UUID deal = instance.sign(LAST);
    amend(deal, LocalDate.parse("2028-03-31"));
    assertThat(rows(deal)).containsExactly(OF_LATER);
    amend(deal, null);
    assertThat(rows(deal)).isEmpty();
    amend(deal, LAST);
    assertThat(rows(deal)).containsExactly(OF_LAST);
  }

  @Test
  void aTerminationDropsThem() throws Exception {
    UUID deal = instance.sign(LAST);
    instance.does(deal, new TerminateLicense(DAY));
    assertThat(rows(deal)).isEmpty();
    assertThat(office.rows("select count(distinct stream_id) from deadline")).containsExactly("1");
  }

  @Test
  void whatMovesNoDayTouchesNoRow() throws Exception {
    UUID deal = instance.sign(LAST);
    office.execute("update deadline set failures = 3");
    office.execute("delete from deadline where kind = 'REMINDER_90'");
    instance.does(deal, new RemindOfEnd(90));
    instance.does(deal, new SuspendLicense(DAY));
    instance.does(deal, new ResumeLicense(DAY));
    assertThat(rows(deal)).hasSize(3);
    assertThat(office.rows("select distinct failures from deadline")).containsExactly("3");
  }

  @Test
  void aRowThatIsMovedHasNeverFailed() throws Exception {
    UUID deal = instance.sign(LAST);
    office.execute("update deadline set failures = 3, retry_at = now()");
    amend(deal, LocalDate.parse("2028-03-31"));
    assertThat(
            office.rows(
                "select distinct failures, retry_at from deadline where stream_id = '"
                    + deal
                    + "'"))
        .containsExactly("0|null");
  }

  @Test
  void farDaysAreKept() throws Exception {
    UUID deal = instance.sign(LocalDate.parse("9999-12-31"));
    assertThat(rows(deal)).endsWith("EXPIRY|10000-01-01");
    assertThat(rows(instance.sign(LocalDate.parse("0001-01-01")))).hasSize(4);
    instance.look();
  }

  private void amend(UUID deal, @Nullable LocalDate lastDay) {
    instance.does(
        deal, new AmendLicense(DAY, List.of(Office.until(lastDay)), Acknowledged.NOTHING));
  }

  private List<String> rows(UUID deal) throws Exception {
    return office.rows(
        "select kind, due_day from deadline where stream_id = '" + deal + "' order by due_day");
  }
}
