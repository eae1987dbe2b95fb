package io.dealstream.eventkit.relay;

import io.dealstream.eventkit.RecordedEvent;
import java.util.List;

/// Says which events of the log leave the service, and as what. Pure: the same event always yields
/// the same publications, on which the relay's numbering rests.
@FunctionalInterface
public interface Publisher {
  /// The records to send for an event, in order; none when it stays inside.
  List<Publication> publish(RecordedEvent event);

  /// One record for one topic.
  ///
  /// @param key decides the partition; order holds within it
  /// @param type the published type name with its version
  /// @param data JSON text
  record Publication(String topic, String key, String type, String data) {}
}
