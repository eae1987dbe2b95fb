package io.dealstream.servicekit.imports;

import io.dealstream.eventkit.Loop;
import io.dealstream.eventkit.LoopThread;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.servicekit.engine.OwnConnections;
import io.dealstream.servicekit.http.Unavailable;
import io.dealstream.servicekit.imports.Import.State;
import io.dealstream.sheets.Columns;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The loop that goes through the files that were sent, one after the other, and after a restart
/// goes on where it stopped. Of several instances one works; the others wait for its lock.
///
/// Drawback: the lock ends with its connection, which the one that works notices only after its
/// file. Two may then take the same rows; the rows' command keys make it one effect.
public final class ImportLoop implements Loop {
  private static final Logger LOG = LoggerFactory.getLogger(ImportLoop.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);
  private static final int ANSWERS_WITHIN_SECONDS = 3;
  private static final String LOCK = "select pg_try_advisory_lock(hashtext('dealstream.imports'))";

  private final List<ImportKind> kinds;
  private final ImportTable imports;
  private final RowTable rows;
  private final OwnConnections connections;
  private final LoopThread thread = new LoopThread("imports", new Life());
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable String broken = "starting";

  public ImportLoop(List<ImportKind> kinds, DataSource pool, OwnConnections connections) {
    this.kinds = List.copyOf(kinds);
    this.imports = new ImportTable(pool);
    this.rows = new RowTable(pool);
    this.connections = connections;
  }

  @Override
  public String name() {
    return "imports";
  }

  @Override
  public void start() {
    thread.start();
  }

  @Override
  public Health health() {
    String why = broken;
    return why == null
        ? new Health(thread.alive(), "waiting for files or going through one")
        : new Health(false, why);
  }

  @Override
  public void close() {
    closing.countDown();
    thread.close();
  }

  private boolean workOnNext() throws SQLException {
    Optional<Import> next = imports.next();
    if (next.isPresent()) {
      workOn(next.get());
    }
    return next.isPresent();
  }

  /// What is wrong with one file must not hold up the others; what is wrong with the database ends
  /// the session, and the file waits for the next one.
  private void workOn(Import file) throws SQLException {
    try {
      List<Columns> sheets = kinds.stream().map(ImportKind::columns).toList();
      byte[] content = imports.content(file.id());
      if (new ImportRun(file, kinds, rows, thread::open).through(content, sheets)) {
        imports.end(file.id(), file.pass().commit() ? State.COMMITTED : State.CHECKED, null);
      }
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      if (Unavailable.isOutage(e)) {
        throw e;
      }
      LOG.atError().addKeyValue("import", file.id()).setCause(e).log("an import failed");
      imports.end(file.id(), State.FAILED, "something broke on our side; it is logged");
    }
  }

  private static boolean lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LOCK)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static boolean stillLocked(Connection connection) throws SQLException {
    if (!connection.isValid(ANSWERS_WITHIN_SECONDS)) {
      throw new SQLException("the lock went with its connection");
    }
    return true;
  }

  private final class Life implements LoopThread.Session {
    @Override
    public void run(Runnable worked) throws Exception {
      try (Connection own = connections.open()) {
        boolean locked = false;
        boolean more;
        do {
          locked = locked ? stillLocked(own) : lock(own);
          more = locked && workOnNext();
          broken = null;
          worked.run();
        } while (!closing.await(more ? 0 : LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
      }
    }

    @Override
    public void broke(Exception why) {
      broken = Objects.requireNonNullElse(why.getMessage(), why.toString());
    }
  }
}
