package io.dealstream.eventkit.relay;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.postgres.Connections;
import io.dealstream.eventkit.postgres.LogReader;
import io.dealstream.eventkit.relay.Publisher.Publication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// One life of the relay: one connection, which holds the lock, reads the log and moves the cursor,
/// so that losing the lock and losing the right to move are the same thing; and one producer.
final class RelaySession implements AutoCloseable {
  /// Any number will do: each service has a database of its own, and locks are per database.
  private static final long LOCK = 0x64656c61795f6b65L;

  private final RelaySettings settings;
  private final Connection connection;
  private @Nullable KafkaProducer<String, byte[]> producer;
  private @Nullable Sink sink;
  private @Nullable Numbering numbering;
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
      return new RelaySession(settings, connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  boolean lock() throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select pg_try_advisory_lock(?)")) {
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
    place.tails().forEach((partition, saved) -> requireNoLoss(partition, saved, tails));
    numbering = new Numbering(settings.source(), tails);
    Map<String, Object> properties = new HashMap<>(settings.kafka());
    properties.put("acks", "all");
    properties.put("enable.idempotence", true);
    properties.put("linger.ms", 0);
    properties.put("batch.size", 128 * 1024);
    properties.put("buffer.memory", 16L * 1024 * 1024);
    properties.put("max.block.ms", 10_000);
    properties.put("request.timeout.ms", 5_000);
    properties.put("delivery.timeout.ms", 10_000);
    producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    sink = new Sink(producer);
  }

  /// Sends the next events and moves the cursor once the broker has them.
  ///
  /// @return false when there was nothing to send
  boolean step() throws Exception {
    List<RecordedEvent> events =
        LogReader.after(connection, place.position(), settings.batch());
    if (events.isEmpty()) {
      return false;
    }
    while (!events.isEmpty()) {
      Sink.Sent sent = send(events);
      RelayCursor.Place next =
          new RelayCursor.Place(events.getLast().position(), numberedTails());
      // The next events are read while the broker works on these.
      events =
          events.size() < settings.batch()
              ? List.of()
              : LogReader.after(connection, next.position(), settings.batch());
      records += sent.await().records();
      settings.cursor().move(connection, place, next);
      place = next;
    }
    return true;
  }

  Relay.Progress progress() {
    return new Relay.Progress(place.position(), records);
  }

  @Override
  public void close() throws SQLException {
    if (producer != null) {
      producer.close(Duration.ZERO);
    }
    connection.close();
  }

  private Map<String, Tail> numberedTails() {
    return numbering == null ? Map.of() : numbering.tails();
  }

  private Sink.Sent send(List<RecordedEvent> events) {
    if (sink == null || numbering == null) {
      throw new IllegalStateException("resume() comes first");
    }
    List<ProducerRecord<String, byte[]>> rows = new ArrayList<>();
    for (RecordedEvent event : events) {
      Set<String> topics = new HashSet<>();
      for (Publication publication : settings.publisher().publish(event)) {
        if (!topics.add(publication.topic())) {
          throw new IllegalStateException(
              event.type() + " is published twice to " + publication.topic());
        }
        numbering.next(event, publication).ifPresent(rows::add);
      }
    }
    return sink.send(rows);
  }

  private Map<String, Tail> readTails() {
    Map<String, Object> properties = new HashMap<>(settings.kafka());
    properties.put("enable.auto.commit", false);
    properties.put("auto.offset.reset", "none");
    properties.put("default.api.timeout.ms", 10_000);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      return new TopicTails(consumer).read(settings.topics());
    }
  }

  private static void requireNoLoss(String partition, Tail saved, Map<String, Tail> found) {
    Tail tail = found.get(partition);
    if (tail == null || tail.number() < saved.number()) {
      throw new IllegalStateException(
          partition + " has lost records: it ends at number "
              + (tail == null ? 0 : tail.number()) + ", but " + saved.number()
              + " were acknowledged");
    }
  }
}
