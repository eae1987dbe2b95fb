package io.dealstream.eventkit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.NewEvent;
import io.dealstream.eventkit.check.HistoryChecker;
import io.dealstream.eventkit.check.HistoryChecker.Acknowledged;
import io.dealstream.eventkit.check.HistoryReport;
import io.dealstream.eventkit.check.TopicRecords;
import io.dealstream.eventkit.postgres.PostgresEventStore;
import io.dealstream.eventkit.relay.Publisher.Publication;
import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.Broker;
import io.dealstream.eventkit.support.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A log, a topic of three partitions, and relays between them.
final class Lane implements AutoCloseable {
  static final int PARTITIONS = 3;
  static final Duration LIMIT = Duration.ofSeconds(60);

  final Schema schema = Schema.fresh();
  final String topic = Broker.topic(PARTITIONS);
  final PostgresEventStore store =
      new PostgresEventStore(
          schema.pool(), schema.own(), (events, appends, took) -> relays().forEach(Relay::wake));
  private final List<Relay> relays = new ArrayList<>();
  private final Map<UUID, Integer> versions = new ConcurrentHashMap<>();
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

  /// Everything leaves, but for events called internal.
  static Publisher publisher(String topic) {
    return event ->
        event.type().contains("internal")
            ? List.of()
            : List.of(
                new Publication(
                    topic, event.streamId().toString(), "published.note.v1", event.data()));
  }

  Relay relay() {
    return relay(publisher(topic));
  }

  Relay relay(Publisher publisher) {
    Relay relay =
        new Relay(
            new RelaySettings(
                "relay",
                "/test",
                List.of(topic),
                publisher,
                RelayCursor.inDatabase(),
                Broker.client(),
                100),
            schema.own());
    synchronized (relays) {
      relays.add(relay);
    }
    relay.start();
    return relay;
  }

  void append(UUID stream, List<NewEvent> events) {
    int before = versions.getOrDefault(stream, 0);
    AppendResult result = store.append(Appends.append(stream, before, events));
    assertThat(result).isInstanceOf(AppendResult.Appended.class);
    versions.put(stream, before + events.size());
    for (int version = before + 1; version <= before + events.size(); version++) {
      acknowledged.add(new Acknowledged(stream, version));
    }
  }

  /// So many events, dealt out to ten streams.
  void appendMany(int count) {
    for (int i = 0; i < count; i++) {
      append(new UUID(topic.hashCode(), i % 10), List.of(Appends.event("number " + i)));
    }
  }

  void caughtUp(Relay relay) {
    await()
        .atMost(LIMIT)
        .until(() -> relay.health().ready() && relay.progress().position() == store.head());
  }

  List<ConsumerRecord<String, byte[]>> records() {
    return TopicRecords.read(Broker.client(), Set.of(topic));
  }

  HistoryReport history() throws SQLException {
    try (Connection connection = schema.pool().getConnection()) {
      return new HistoryChecker(Broker.client(), Set.of(topic), publisher(topic))
          .check(connection, acknowledged);
    }
  }

  /// Everything is on the topic, once.
  void assertWhole() throws SQLException {
    HistoryReport report = history();
    assertThat(report.violations()).isEmpty();
    assertThat(report.repeats()).isZero();
    assertThat(report.records()).isEqualTo(report.events());
  }

  @Override
  public void close() {
    relays().forEach(Relay::close);
    store.close();
  }

  private List<Relay> relays() {
    synchronized (relays) {
      return List.copyOf(relays);
    }
  }
}
