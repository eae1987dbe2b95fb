package io.dealstream.announcement.calendar;

import static io.dealstream.announcement.Calls.approval;
import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.Announced;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.announcement.view.release.Composition;
import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.calendar.Agenda;
import io.dealstream.eventkit.calendar.DeadlineRows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

/// Releases that go out by themselves, looked at by calendars whose clocks stand where the test
/// puts them. The service's own calendar lives today and has nothing to do.
@QuarkusTest
@AnnouncementPlatform
class EmbargoTest {
  private static final Instant MOMENT = Instant.parse("2040-12-01T06:00:00Z");

  @Inject
  @SuppressWarnings("NullAway.Init")
  EventStore store;

  @Inject
  @SuppressWarnings("NullAway.Init")
  Composition composition;

  @Inject
  @SuppressWarnings("NullAway.Init")
  DataSource pool;

  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final MutableClock clock = MutableClock.of(MOMENT.minusNanos(1), ZoneOffset.UTC);

  @Test
  void nothingIsPublicBeforeTheMomentAndEverythingAtIt() throws Exception {
    UUID id = scheduled();
    instance().look(() -> true);
    assertThat(release(id).getString("stage")).isEqualTo("SCHEDULED");
    assertThat(Announced.by(id)).isEmpty();
    clock.setInstant(MOMENT);
    instance().look(() -> true);
    instance().look(() -> true);
    assertThat(release(id).getString("stage")).isEqualTo("PUBLISHED");
    assertThat(release(id).getBoolean("review.schedule.late")).isFalse();
    assertThat(release(id).getList("blocks[1].paragraphs.text").toString()).contains("2040");
    eventually(() ->
        assertThat(Announced.by(id))
            .hasExactlyElementsOfTypes(ReleasePublished.class, LicenseAnnounced.class));
    ReleasePublished out = (ReleasePublished) Announced.by(id).getFirst();
    assertThat(out.scheduledFor()).isEqualTo(MOMENT);
    assertThat(out.publishedAt()).isEqualTo(MOMENT);
  }

  @Test
  void afterAMissedMomentItGoesOutAtOnceAndSaysSo() throws Exception {
    UUID id = scheduled();
    clock.setInstant(MOMENT.plus(Duration.ofDays(3)));
    instance().look(() -> true);
    JsonPath shown = release(id);
    assertThat(shown.getString("stage")).isEqualTo("PUBLISHED");
    assertThat(shown.getBoolean("review.schedule.late")).isTrue();
    assertThat(shown.getString("review.schedule.moment")).isEqualTo(MOMENT.toString());
    as("viewer")
        .get("/releases/" + id + "/history")
        .then()
        .body(
            "find { it.event == 'ReleasePublished' }.facts.late",
            org.hamcrest.Matchers.equalTo(true));
  }

  @Test
  void twoInstancesPublishOnce() throws Exception {
    UUID id = scheduled();
    clock.setInstant(MOMENT);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> looks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Agenda<?, ?, ?> instance = instance();
        looks.add(threads.submit(() -> instance.look(() -> true)));
      }
      for (Future<Boolean> look : looks) {
        look.get();
      }
    }
    eventually(() -> assertThat(Announced.by(id)).hasSize(2));
    assertThat(Announced.by(id)).hasSize(2);
  }

  @Test
  void whatCannotGoOutAsApprovedIsADraftAgainAndIsNotTriedAgain() throws Exception {
    UUID id = scheduled();
    execute(
        "update fact_license set facts = replace(facts, 'Imagen TV', 'Imagen') where deal_id = '"
            + mexico
            + "'");
    clock.setInstant(MOMENT);
    instance().look(() -> true);
    JsonPath back = release(id);
    assertThat(back.getString("stage")).isEqualTo("DRAFT");
    assertThat(back.getString("review.setback.cause")).isEqualTo("TEXT_CHANGED");
    assertThat(back.getList("review.setback.languages")).containsExactly("en", "es", "tr");
    assertThat(deadlines(id)).isZero();
    assertThat(Announced.by(id)).isEmpty();
  }

  @Test
  void aLicenseThatMustNotBeAnnouncedStopsItAtItsMoment() throws Exception {
    UUID id = scheduled();
    execute("update fact_license set status = 'SUSPENDED' where deal_id = '" + mexico + "'");
    clock.setInstant(MOMENT);
    instance().look(() -> true);
    assertThat(release(id).getString("review.setback.cause")).isEqualTo("LICENSE_WITHHELD");
    assertThat(release(id).getList("review.setback.about")).containsExactly(mexico.toString());
  }

  @Test
  void missingFactsAreWaitedForButNotForEver() throws Exception {
    UUID id = scheduled();
    execute("delete from fact_title where title_id = '" + title + "'");
    clock.setInstant(MOMENT);
    instance().look(() -> true);
    assertThat(release(id).getString("stage")).isEqualTo("SCHEDULED");
    clock.setInstant(MOMENT.plus(Duration.ofHours(2)));
    instance().look(() -> true);
    assertThat(release(id).getString("review.setback.cause")).isEqualTo("FACTS_MISSING");
    assertThat(deadlines(id)).isZero();
  }

  @Test
  void anEventAboutALicenseTakesTheScheduleAway() throws Exception {
    UUID id = scheduled();
    publish(new LicenseSuspended(mexico, LocalDate.of(2026, 9, 1)));
    eventually(() -> assertThat(release(id).getString("stage")).isEqualTo("DRAFT"));
    assertThat(deadlines(id)).isZero();
    clock.setInstant(MOMENT);
    instance().look(() -> true);
    assertThat(release(id).getString("stage")).isEqualTo("DRAFT");
  }

  @Test
  void aScheduleIsMovedAndCanceled() throws Exception {
    UUID id = scheduled();
    schedule(id, "2041-01-01T00:00");
    clock.setInstant(MOMENT);
    instance().look(() -> true);
    assertThat(release(id).getString("stage")).isEqualTo("SCHEDULED");
    as("press").delete("/releases/" + id + "/schedule").then().statusCode(200);
    assertThat(release(id).getString("stage")).isEqualTo("APPROVED");
    assertThat(deadlines(id)).isZero();
  }

  /// A release that is to go out on a December morning in Istanbul.
  private UUID scheduled() {
    publish(film(title, "Embargoed"), signed(mexico, "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    approval(id).then().statusCode(200);
    schedule(id, "2040-12-01T09:00");
    return id;
  }

  private static void schedule(UUID id, String moment) {
    press("{\"moment\":\"" + moment + "\",\"zone\":\"Europe/Istanbul\"}")
        .put("/releases/" + id + "/schedule")
        .then()
        .statusCode(200);
  }

  /// A calendar of an instance that has just been started.
  private Agenda<ReleaseCommand, Release, ReleaseEvent> instance() {
    Embargoes embargoes = new Embargoes();
    CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases =
        new CommandHandler<>(
            store,
            ReleaseEventTypes.STREAM,
            new ReleaseDecider(),
            ReleaseEventTypes.TYPES,
            new DeadlineRows<>(embargoes));
    return new Agenda<>(
        "release-calendar",
        releases,
        embargoes,
        new EmbargoEnd(releases, composition),
        pool,
        clock);
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  private int deadlines(UUID id) throws Exception {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from deadline where stream_id = '" + id + "'")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
