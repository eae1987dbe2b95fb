package io.dealstream.deal.calendar;

import static io.dealstream.deal.domain.deal.Samples.BUYER;
import static io.dealstream.deal.domain.deal.Samples.CHANNEL;
import static io.dealstream.deal.domain.deal.Samples.FILM;

import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealCommand.AgreeTerms;
import io.dealstream.deal.domain.deal.DealCommand.MakeOffer;
import io.dealstream.deal.domain.deal.DealCommand.OpenNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.SignLicense;
import io.dealstream.deal.domain.deal.DealDecider;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEventTypes;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Metadata;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.calendar.Agenda;
import io.dealstream.eventkit.calendar.Calendar;
import io.dealstream.eventkit.calendar.DeadlineRows;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import io.dealstream.local.Database;
import io.dealstream.local.Platform;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Territory;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/// Deals with a log, tables and a clock of their own on the real PostgreSQL.
final class Office implements AutoCloseable {
  private final ReadModel tables = new ReadModel("deal");
  private final PGSimpleDataSource pool = new PGSimpleDataSource();
  private final Clock clock;

  Office(Clock clock) throws Exception {
    this.clock = clock;
    Database database = Platform.forTests().database("deal");
    pool.setUrl(database.jdbcUrl());
    pool.setCurrentSchema(rows("select current_schema").getFirst() + ",public");
    pool.setUser(database.ownerUser());
    pool.setPassword(database.ownerPassword());
  }

  /// One running service of possibly several.
  static final class Instance implements AutoCloseable {
    final PostgresEventStore store;
    final CommandHandler<DealCommand, Deal, DealEvent> deals;
    final Agenda<DealCommand, Deal, DealEvent> agenda;
    final Calendar calendar;

    private Instance(PGSimpleDataSource pool, Clock clock) {
      LicenseSchedule schedule = new LicenseSchedule();
      store =
          new PostgresEventStore(
              pool,
              () -> DriverManager.getConnection(pool.getUrl(), pool.getUser(), pool.getPassword()),
              (events, appends, took) -> {});
      deals =
          new CommandHandler<>(
              store, "deal", new DealDecider(), DealEventTypes.TYPES, new DeadlineRows<>(schedule));
      agenda = new Agenda<>("deal-calendar", deals, schedule, pool, clock);
      calendar = new Calendar(deals, schedule, pool, clock);
    }

    /// Signs a license for something until its last day, and returns the id of the deal.
    UUID sign(@Nullable LocalDate lastDay) {
      UUID deal =
          switch (deals.create(new OpenNegotiation(CHANNEL, List.of(FILM)), context())) {
            case Outcome.Done done -> done.streamId();
            case Outcome other -> throw new AssertionError(other);
          };
      does(deal, new MakeOffer(new Terms(List.of(until(lastDay)), Financials.NONE)));
      does(deal, new AgreeTerms());
      does(deal, new SignLicense(LocalDate.EPOCH, BUYER, Acknowledged.NOTHING));
      return deal;
    }

    void does(UUID deal, DealCommand command) {
      if (!(deals.handle(deal, command, context()) instanceof Outcome.Done)) {
        throw new AssertionError("refused: " + command);
      }
    }

    /// What happened to a deal since its signature.
    List<DealEvent> since(UUID deal) {
      return deals.history(deal).stream().map(CommandHandler.Happened::event).skip(4).toList();
    }

    void look() throws Exception {
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

  Instance instance() {
    return instance(clock);
  }

  /// One whose days begin elsewhere.
  Instance instance(Clock other) {
    return new Instance(pool, other);
  }

  static RightsBlock until(@Nullable LocalDate lastDay) {
    return new RightsBlock(
        List.of(FILM),
        null,
        null,
        List.of(new Territory("CL")),
        null,
        new LicensePeriod(null, lastDay),
        null,
        null);
  }

  DataSource pool() {
    return pool;
  }

  List<String> rows(String query) throws Exception {
    return tables.rows(query);
  }

  void execute(String sql) throws Exception {
    try (Statement statement = tables.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  static CommandContext context() {
    return CommandContext.of(new Metadata("ann", null, "correlation", null, null));
  }

  @Override
  public void close() throws Exception {
    tables.close();
  }
}
