package io.dealstream.catalog.calendar;

import static io.dealstream.catalog.domain.acquisition.Samples.FILM;
import static io.dealstream.catalog.domain.acquisition.Samples.LAST;
import static io.dealstream.catalog.domain.acquisition.Samples.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.domain.acquisition.Acquisition;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.AcquireRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.EndAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.ReviseAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionDecider;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.MandateEndApproached;
import io.dealstream.catalog.domain.acquisition.AcquisitionEventTypes;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.calendar.Agenda;
import io.dealstream.eventkit.calendar.DeadlineRows;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import io.dealstream.local.Database;
import io.dealstream.local.Platform;
import io.dealstream.testkit.ReadModel;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/// Reminders of the end of mandates, day after day on the real PostgreSQL.
class MandateScheduleTest {
  private final MandateSchedule schedule = new MandateSchedule();
  private final PGSimpleDataSource pool = new PGSimpleDataSource();
  private final ReadModel tables = new ReadModel("catalog");
  private final PostgresEventStore store;
  private final CommandHandler<AcquisitionCommand, Acquisition, AcquisitionEvent> acquisitions;

  MandateScheduleTest() throws Exception {
    Database database = Platform.forTests().database("catalog");
    pool.setUrl(database.jdbcUrl());
    pool.setCurrentSchema(tables.rows("select current_schema").getFirst() + ",public");
    pool.setUser(database.ownerUser());
    pool.setPassword(database.ownerPassword());
    store =
        new PostgresEventStore(
            pool,
            () -> DriverManager.getConnection(pool.getUrl(), pool.getUser(), pool.getPassword()),
            (events, appends, took) -> {});
    acquisitions =
        new CommandHandler<>(
            store,
            "acquisition",
            new AcquisitionDecider(),
            AcquisitionEventTypes.TYPES,
            new DeadlineRows<>(schedule));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
    tables.close();
  }

  @Test
  void theEndOfAMandateIsAnnouncedThreeTimes() throws Exception {
    UUID acquisition = acquired(LAST);
    for (LocalDate day = LAST.minusDays(95);
        day.isBefore(LAST.plusDays(9));
        day = day.plusDays(1)) {
      look(day);
    }
    assertThat(reminders(acquisition))
        .containsExactly(reminder(LAST, 90), reminder(LAST, 30), reminder(LAST, 7));
    assertThat(tables.rows("select * from deadline")).isEmpty();
  }

  @Test
  void ofSeveralThatAreDueTogetherOnlyTheNearestIsSent() throws Exception {
    UUID acquisition = acquired(LAST);
    look(LAST.minusDays(5));
    assertThat(reminders(acquisition)).containsExactly(reminder(LAST, 7));
  }

  @Test
  void whatIsOverWhenItIsRecordedIsNotAnnounced() throws Exception {
    UUID acquisition = acquired(LAST);
    look(LAST.plusDays(1));
    assertThat(reminders(acquisition)).isEmpty();
    assertThat(tables.rows("select * from deadline")).isEmpty();
  }

  @Test
  void aMandateThatIsExtendedIsAnnouncedAnew() throws Exception {
    UUID acquisition = acquired(LAST);
    look(LAST.minusDays(7));
    LocalDate later = LAST.plusYears(1);
    does(acquisition, new ReviseAcquiredRights(until(later)));
    look(LAST);
    look(later.minusDays(30));
    assertThat(reminders(acquisition)).containsExactly(reminder(LAST, 7), reminder(later, 30));
  }

  @Test
  void aMandateThatEndedOrHasNoEndWaitsForNothing() throws Exception {
    UUID acquisition = acquired(LAST);
    does(acquisition, new EndAcquiredRights(LAST.minusYears(1)));
    acquired((LocalDate) null);
    assertThat(tables.rows("select * from deadline")).isEmpty();
  }

  private UUID acquired(@Nullable LocalDate lastDay) {
    return switch (acquisitions.create(new AcquireRights(FILM, until(lastDay)), context())) {
      case Outcome.Done done -> done.streamId();
      case Outcome other -> throw new AssertionError(other);
    };
  }

  private void does(UUID acquisition, AcquisitionCommand command) {
    assertThat(acquisitions.handle(acquisition, command, context()))
        .isInstanceOf(Outcome.Done.class);
  }

  private void look(LocalDate day) throws Exception {
    Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    new Agenda<>("acquisition-calendar", acquisitions, schedule, pool, clock).look(() -> true);
  }

  private List<AcquisitionEvent> reminders(UUID acquisition) {
    return acquisitions.history(acquisition).stream()
        .map(CommandHandler.Happened::event)
        .filter(MandateEndApproached.class::isInstance)
        .toList();
  }

  private static MandateEndApproached reminder(LocalDate lastDay, int days) {
    return new MandateEndApproached(FILM, lastDay, days);
  }

  private static CommandContext context() {
    return CommandContext.of(new Metadata("cem", null, "correlation", null, null));
  }
}
