package io.dealstream.eventkit.relay;

import java.util.List;
import java.util.Map;

/// What a relay needs to know.
///
/// @param name for logs, metrics and health
/// @param source URI reference of the service, begins `ce_source`
/// @param topics every topic that the publisher may name
/// @param kafka properties of the client: servers and credentials
/// @param batch how many events it reads at once
public record RelaySettings(
    String name,
    String source,
    List<String> topics,
    Publisher publisher,
    RelayCursor cursor,
    Map<String, Object> kafka,
    int batch) {
  /// While the broker works on one batch, the next is read and made ready.
  static final int BATCHES_UNDER_WAY = 2;

  public RelaySettings {
    topics = List.copyOf(topics);
    kafka = Map.copyOf(kafka);
  }
}
