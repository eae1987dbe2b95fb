package io.dealstream.eventkit.check;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.relay.Publisher;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Checks a whole history: that every acknowledged event is in the log once, that the log is dense
/// and in order, and that the topics hold what the log says, in the order of each key. To be asked
/// when nobody writes and the relay has caught up.
public final class HistoryChecker {
  private final Map<String, Object> kafka;
  private final Set<String> topics;
  private final Publisher publisher;

  /// An event that a caller was told is in the log.
  public record Acknowledged(UUID streamId, int version) {}

  /// @param kafka properties of a client that may read the topics
  /// @param publisher of the service whose log it is
  public HistoryChecker(Map<String, Object> kafka, Set<String> topics, Publisher publisher) {
    this.kafka = Map.copyOf(kafka);
    this.topics = Set.copyOf(topics);
    this.publisher = publisher;
  }

  /// Reads the log over this connection and the topics from their first record, and reports
  /// everything that is wrong.
  public HistoryReport check(Connection log, Collection<Acknowledged> acknowledged)
      throws SQLException {
    List<String> violations = new ArrayList<>();
    List<RecordedEvent> events = LogHistory.read(log);
    LogHistory.check(events, violations);
    LogHistory.checkHead(log, events, violations);
    LogHistory.checkAcknowledged(events, acknowledged, violations);
    List<ConsumerRecord<String, byte[]>> records = TopicRecords.read(kafka, topics);
    TopicHistory history = new TopicHistory(records, violations);
    history.checkAgainst(events, publisher);
    return new HistoryReport(events.size(), records.size(), history.repeats(), violations);
  }
}
