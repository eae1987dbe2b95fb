package io.dealstream.deal;

import io.dealstream.deal.calendar.HoldSchedule;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealDecider;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEventTypes;
import io.dealstream.deal.domain.hold.HoldCommand;
import io.dealstream.deal.domain.hold.HoldDecider;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.HoldEventTypes;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.deal.ledger.HeldRights;
import io.dealstream.deal.ledger.HoldsOnLicensed;
import io.dealstream.deal.ledger.RightsLedger;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.StateRows;
import io.dealstream.eventkit.calendar.Agenda;
import io.dealstream.eventkit.calendar.Calendar;
import io.dealstream.eventkit.calendar.DeadlineRows;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import io.dealstream.local.Database;
import io.dealstream.local.Platform;
import io.dealstream.testkit.ReadModel;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/// Deals and holds with a log and tables of their own on the real PostgreSQL, as several instances
/// of the service share them.
public final class Branches implements AutoCloseable {
  private final ReadModel tables = new ReadModel("deal");
  private final PGSimpleDataSource pool = new PGSimpleDataSource();

  public Branches() throws Exception {
    Database database = Platform.forTests().database("deal");
    pool.setUrl(database.jdbcUrl());
    pool.setCurrentSchema(rows("select current_schema").getFirst() + ",public");
    pool.setUser(database.ownerUser());
    pool.setPassword(database.ownerPassword());
  }

  /// One running instance.
  public static final class Branch implements AutoCloseable {
    public final PostgresEventStore store;
    public final CommandHandler<DealCommand, Deal, DealEvent> deals;
    public final CommandHandler<HoldCommand, Holds, HoldEvent> holds;
    public final Agenda<HoldCommand, Holds, HoldEvent> agenda;
    public final Calendar calendar;
    public final HoldsOnLicensed onLicensed;

    private Branch(PGSimpleDataSource pool, Clock clock) {
      HoldSchedule schedule = new HoldSchedule();
      store =
          new PostgresEventStore(
              pool,
              () -> DriverManager.getConnection(pool.getUrl(), pool.getUser(), pool.getPassword()),
              (events, appends, took) -> {});
      deals =
          new CommandHandler<>(
              store, "deal", new DealDecider(), DealEventTypes.TYPES, new RightsLedger());
      holds =
          new CommandHandler<>(
              store,
              "hold",
              new HoldDecider(),
              HoldEventTypes.TYPES,
              StateRows.both(new HeldRights(), new DeadlineRows<>(schedule)));
      agenda = new Agenda<>("hold-calendar", holds, schedule, pool, clock);
      calendar = new Calendar(holds, schedule, pool, clock);
      onLicensed = new HoldsOnLicensed(pool);
    }

    /// Looks once for what is due.
    public void look() throws Exception {
      while (agenda.look(() -> true)) {
        // once more: there may be more
      }
    }

    @Override
    public void close() {
      calendar.close();
      store.close();
    }
  }

  public Branch open(Clock clock) {
    return new Branch(pool, clock);
  }

  public List<String> rows(String query) throws Exception {
    return tables.rows(query);
  }

  public static CommandContext context() {
    return CommandContext.of(new Metadata("ann", null, "correlation", null, null));
  }

  @Override
  public void close() throws Exception {
    tables.close();
  }
}
