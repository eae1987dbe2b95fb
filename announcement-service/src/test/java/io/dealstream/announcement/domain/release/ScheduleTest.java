package io.dealstream.announcement.domain.release;

import static io.dealstream.announcement.domain.release.Samples.COMPOSED;
import static io.dealstream.announcement.domain.release.Samples.FILM;
import static io.dealstream.announcement.domain.release.Samples.MEXICO;
import static io.dealstream.announcement.domain.release.Samples.OTHERWISE;
import static io.dealstream.announcement.domain.release.Samples.ROLES;
import static io.dealstream.announcement.domain.release.Samples.TEXTS;
import static io.dealstream.announcement.domain.release.Samples.approved;
import static io.dealstream.announcement.domain.release.Samples.opened;
import static io.dealstream.announcement.domain.release.Samples.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.CancelSchedule;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RejectRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.ScheduleRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.VoidApprovals;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalsVoided;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRejected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseScheduled;
import io.dealstream.announcement.domain.release.ReleaseEvent.ScheduleCanceled;
import io.dealstream.eventkit.Json;
import io.dealstream.testkit.DeciderSpec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// When an approved release goes out by itself.
class ScheduleTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Embargo EMBARGO =
      new Embargo(LocalDateTime.of(2026, 3, 1, 15, 0), "Europe/Istanbul", NOON);
  private static final ReleaseScheduled SCHEDULED = new ReleaseScheduled(EMBARGO);

  private final DeciderSpec<ReleaseCommand, Release, ReleaseEvent> spec =
      DeciderSpec.of(new ReleaseDecider());

  @Test
  void onlyWhatIsApprovedIsLeftToTheCalendarAndOnlyForAMomentToCome() {
    ScheduleRelease before = new ScheduleRelease(EMBARGO, NOON.minusSeconds(1));
    given(opened()).when(before).thenRefused("NOT_APPROVED");
    given(submitted()).when(before).thenRefused("NOT_APPROVED");
    given(approved()).when(before).then(SCHEDULED);
    given(approved()).when(new ScheduleRelease(EMBARGO, NOON)).thenRefused("MOMENT_PASSED");
    scheduled().when(before).then();
    Embargo later = new Embargo(EMBARGO.local().plusDays(1), "UTC", NOON.plusSeconds(1));
    scheduled()
        .when(new ScheduleRelease(later, NOON.minusSeconds(1)))
        .then(new ReleaseScheduled(later));
  }

  @Test
  void aCanceledScheduleLeavesTheReleaseApproved() {
    scheduled().when(new CancelSchedule()).then(new ScheduleCanceled());
    given(approved()).when(new CancelSchedule()).thenRefused("NOT_SCHEDULED");
    var canceled = scheduled(new ScheduleCanceled());
    canceled.when(new CancelSchedule()).thenRefused("NOT_SCHEDULED");
    assertThat(canceled.state()).isEqualTo(given(approved()).state());
  }

  @Test
  void nobodyPublishesBeforeTheEmbargoEnds() {
    scheduled().when(publish(COMPOSED, NOON.minusMillis(1))).thenRefused("EMBARGO_HOLDS");
    scheduled().when(publish(OTHERWISE, NOON)).thenRefused("APPROVED_TEXT_CHANGED");
    scheduled()
        .when(publish(COMPOSED, NOON))
        .then(
            Samples.published(
                TEXTS, List.of(FILM), List.of(MEXICO), Samples.KNOWN, NOON, NOON, false),
            new LicenseAnnounced(MEXICO, List.of(FILM), NOON));
  }

  @Test
  void whatGoesOutAfterAMissedMomentSaysSo() {
    Instant later = NOON.plusSeconds(61);
    scheduled()
        .when(publish(COMPOSED, later))
        .then(
            Samples.published(
                TEXTS, List.of(FILM), List.of(MEXICO), Samples.KNOWN, later, NOON, true),
            new LicenseAnnounced(MEXICO, List.of(FILM), later));
  }

  @Test
  void whateverVoidsTheApprovalsVoidsTheScheduleToo() {
    scheduled()
        .when(new AddQuote(Samples.QUOTE))
        .then(new ApprovalsVoided(Setback.content()), new QuoteAdded(Samples.QUOTE));
    scheduled().when(new RejectRelease("No.")).then(new ReleaseRejected("No."));
    Setback withheld = Setback.withheld(List.of(MEXICO));
    scheduled().when(new VoidApprovals(withheld)).then(new ApprovalsVoided(withheld));
    scheduled(new ApprovalsVoided(withheld))
        .when(publish(COMPOSED, NOON))
        .thenRefused("NOT_APPROVED");
  }

  @Test
  void theLogKeepsTheMomentAsItWasSaid() {
    String stored = Json.write(SCHEDULED);
    assertThat(stored).contains("2026-03-01T15:00", "Europe/Istanbul", "2026-03-01T12:00:00Z");
    assertThat(ReleaseEventTypes.TYPES.read("release.release-scheduled.v1", stored))
        .isEqualTo(SCHEDULED);
  }

  private DeciderSpec<ReleaseCommand, Release, ReleaseEvent> scheduled(ReleaseEvent... then) {
    List<ReleaseEvent> events = new ArrayList<>(approved());
    events.add(SCHEDULED);
    Stream.of(then).forEach(events::add);
    return given(events);
  }

  private DeciderSpec<ReleaseCommand, Release, ReleaseEvent> given(List<ReleaseEvent> events) {
    return spec.given(events.toArray(ReleaseEvent[]::new));
  }

  private static PublishRelease publish(Composed composed, Instant moment) {
    return new PublishRelease(composed, ROLES, moment);
  }
}
