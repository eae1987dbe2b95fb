package io.dealstream.announcement.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What clocks say, and what is meant.
class ScheduleRequestTest {
  @Test
  void aLocalTimeIsOneMoment() {
    assertThat(moment("2026-12-01T09:00", "Europe/Istanbul", null))
        .isEqualTo("2026-12-01T06:00:00Z");
    assertThat(moment("2026-12-01T09:00", "Europe/Istanbul", "+03:00"))
        .isEqualTo("2026-12-01T06:00:00Z");
    assertThat(moment("2026-12-01T09:00:30", "UTC", null)).isEqualTo("2026-12-01T09:00:30Z");
  }

  @Test
  void aTimeThatTheClocksSkipIsRefused() {
    refused("2027-03-28T02:30", "Europe/Berlin", null).hasMessageContaining("does not exist");
    refused("2027-03-28T02:30", "Europe/Berlin", "+01:00").hasMessageContaining("does not exist");
  }

  @Test
  void aTimeThatTheClocksShowTwiceNeedsItsOffset() {
    refused("2026-10-25T02:30", "Europe/Berlin", null).hasMessageContaining("+02:00, +01:00");
    assertThat(moment("2026-10-25T02:30", "Europe/Berlin", "+02:00"))
        .isEqualTo("2026-10-25T00:30:00Z");
    assertThat(moment("2026-10-25T02:30", "Europe/Berlin", "+01:00"))
        .isEqualTo("2026-10-25T01:30:00Z");
  }

  @Test
  void whatIsNoTimeOrZoneOrOffsetIsRefusedByTheFieldsName() {
    refused("tomorrow", "UTC", null).hasMessageContaining("moment");
    refused("2026-12-01T09:00Z", "UTC", null).hasMessageContaining("moment");
    refused("2026-12-01T09:00", "Mars/Olympus", null).hasMessageContaining("zone");
    refused("2026-12-01T09:00", "UTC", "three").hasMessageContaining("offset");
    refused("2026-12-01T09:00", "Europe/Istanbul", "+02:00").hasMessageContaining("offset");
  }

  @Test
  void aYearThatNoCalendarHereReachesIsRefusedByTheFieldsName() {
    assertThat(moment("9999-12-31T23:59", "UTC", null)).isEqualTo("9999-12-31T23:59:00Z");
    refused("+10000-01-01T00:00", "UTC", null).hasMessageContaining("moment");
    refused("+999999-12-31T00:00", "UTC", null).hasMessageContaining("moment");
    refused("-999999-12-31T00:00", "UTC", null).hasMessageContaining("moment");
  }

  private static Instant moment(String local, String zone, @Nullable String offset) {
    return new ScheduleRequest(local, zone, offset, null).embargo().moment();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      String local, String zone, @Nullable String offset) {
    return assertThatThrownBy(() -> moment(local, zone, offset)).isInstanceOf(HttpProblem.class);
  }
}
