package io.dealstream.eventkit.relay;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.postgres.Connections;
import io.dealstream.eventkit.postgres.LogReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// One life of the relay: one connection, which holds the lock, reads the log and moves the cursor,
/// so that losing the lock and losing the right to move are the same thing; and one producer.
final class RelaySession implements AutoCloseable {
  /// Any number will do: each service has a database of its own, and locks are per database.
  private static final long LOCK = 0x64656c61795f6b65L;

  private final RelaySettings settings;
  private final Connection connection;
  private @Nullable Sender sender;
  private final Deque<Sender.Batch> underWay = new ArrayDeque<>();
  private @Nullable IllegalStateException unpublishable;
  private RelayCursor.Place place = new RelayCursor.Place(0, Map.of());
  private long records;

  private RelaySession(RelaySettings settings, Connection connection) {
    this.settings = settings;
    this.connection = connection;
  }

  static RelaySession open(RelaySettings settings, Connections connections) throws SQLException {
    Connection connection = connections.open();
    try (Statement statement = connection.createStatement()) {
      // A cursor that is lost in a crash costs a second look at the ends of the topics, no more.
      statement.execute("set synchronous_commit = off");
      // The few statements are always the same; to plan one takes ten times as long as to run it.
      statement.execute("set plan_cache_mode = force_generic_plan");
      return new RelaySession(settings, connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  boolean lock() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      select.setLong(1, LOCK);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /// Finds out what is in the topics already.
  void resume() throws SQLException {
    place = settings.cursor().load(connection);
    Map<String, Tail> tails = readTails();
    new Continuity(place, tails).require(head());
    sender = new Sender(settings, tails);
  }

  /// Sends the next events, and moves the cursor past the oldest ones that the broker has. While it
  /// works on some, the next ones are read.
  ///
  /// @return false when there was nothing to do
  boolean step() throws Exception {
    if (unpublishable != null && underWay.isEmpty()) {
      throw unpublishable;
    }
    boolean all = unpublishable != null || sendNext() < settings.batch();
    if (underWay.isEmpty()) {
      return false;
    }
    if (all) {
      Objects.requireNonNull(sender, "resume() first").flush();
    }
    if (all || underWay.size() == RelaySettings.BATCHES_UNDER_WAY) {
      settle(underWay.remove());
    }
    return true;
  }

  /// True when nothing is under way: the last step found no more than it could take.
  boolean caughtUp() {
    return underWay.isEmpty();
  }

  private int sendNext() throws SQLException {
    long read = underWay.isEmpty() ? place.position() : underWay.getLast().end().position();
    List<RecordedEvent> events = LogReader.after(connection, read, settings.batch());
    if (!events.isEmpty()) {
      Sender.Batch batch = Objects.requireNonNull(sender, "resume() first").send(read, events);
      underWay.add(batch);
      unpublishable = batch.unpublishable();
    }
    return events.size();
  }

  private void settle(Sender.Batch batch) throws Exception {
    records += batch.sent().await().records();
    if (batch.end().position() > place.position()) {
      settings.cursor().move(connection, place, batch.end());
      place = batch.end();
    }
  }

  /// Acknowledged by the broker.
  long position() {
    return place.position();
  }

  /// Sent in this life.
  long records() {
    return records;
  }

  @Override
  public void close() throws SQLException {
    // Whatever the producer says, the connection must go: it holds the lock.
    try (connection) {
      if (sender != null) {
        sender.close();
      }
    }
  }

  private long head() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select position from log_head")) {
      row.next();
      return row.getLong(1);
    }
  }

  private Map<String, Tail> readTails() {
    Map<String, Object> properties = new HashMap<>(settings.kafka());
    properties.put("enable.auto.commit", false);
    properties.put("auto.offset.reset", "none");
    properties.put("default.api.timeout.ms", 10_000);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      return new TopicTails(consumer, settings.batch() * RelaySettings.BATCHES_UNDER_WAY)
          .read(settings.topics());
    }
  }
}
