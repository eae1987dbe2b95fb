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
    numbering = new Numbering(settings.source(), tails);
    Map<String, Object> properties = new HashMap<>(settings.kafka());
    properties.put("acks", "all");
    properties.put("enable.idempotence", true);
    // One request under way per broker: of two, a broker that has just begun to lead a partition
    // may
    // refuse the first and take the second. A batch is sent at once when it is awaited, so waiting
    // for
    // fuller requests costs no time.
    properties.put("max.in.flight.requests.per.connection", 1);
    properties.put("linger.ms", 20);
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
    List<RecordedEvent> events = LogReader.after(connection, place.position(), settings.batch());
    if (events.isEmpty()) {
      return false;
    }
    while (!events.isEmpty()) {
      Batch batch = send(events);
      RelayCursor.Place next =
          new RelayCursor.Place(batch.events().getLast().position(), numberedTails());
      // The next events are read while the broker works on these.
      events =
          batch.events().size() < settings.batch()
              ? List.of()
              : LogReader.after(connection, next.position(), settings.batch());
      records += batch.sent().await().records();
      settings.cursor().move(connection, place, next);
      place = next;
    }
    return true;
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
      if (producer != null) {
        producer.close(Duration.ZERO);
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

  private Map<String, Tail> numberedTails() {
    return numbering == null ? Map.of() : numbering.tails();
  }

  /// Events with the answers to their records.
  private record Batch(List<RecordedEvent> events, Sink.Sent sent) {}

  private Batch send(List<RecordedEvent> events) {
    if (sink == null || numbering == null) {
      throw new IllegalStateException("resume() comes first");
    }
    List<ProducerRecord<String, byte[]>> rows = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      RecordedEvent event = events.get(i);
      List<Publication> publications;
      try {
        publications = publications(event);
      } catch (RuntimeException e) {
        if (i == 0) {
          throw new IllegalStateException(
              "position " + event.position() + " cannot be published: " + e.getMessage(), e);
        }
        // Those before it leave; the next turn begins with it.
        return new Batch(events.subList(0, i), sink.send(rows));
      }
      for (Publication publication : publications) {
        numbering.next(event, publication).ifPresent(rows::add);
      }
    }
    return new Batch(events, sink.send(rows));
  }

  private List<Publication> publications(RecordedEvent event) {
    List<Publication> publications = settings.publisher().publish(event);
    Set<String> topics = new HashSet<>();
    for (Publication publication : publications) {
      if (!topics.add(publication.topic())) {
        throw new IllegalStateException(
            event.type() + " is published twice to " + publication.topic());
      }
      if (!settings.topics().contains(publication.topic())) {
        throw new IllegalStateException("the relay was not told of topic " + publication.topic());
      }
    }
    return publications;
  }

  private Map<String, Tail> readTails() {
    Map<String, Object> properties = new HashMap<>(settings.kafka());
    properties.put("enable.auto.commit", false);
    properties.put("auto.offset.reset", "none");
    properties.put("default.api.timeout.ms", 10_000);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      return new TopicTails(consumer, settings.batch()).read(settings.topics());
    }
  }
}
