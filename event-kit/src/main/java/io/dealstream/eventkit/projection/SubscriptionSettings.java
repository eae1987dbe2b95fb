package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.EventTypes;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/// What a subscription needs to know.
///
/// @param types the events it can read
/// @param ignored type names that it may pass over unread; every other unknown one stops it
/// @param group the Kafka consumer group, the same for all instances
/// @param kafka properties of the client: servers and credentials
public record SubscriptionSettings<E>(
    EventTypes<E> types,
    Set<String> ignored,
    DataSource database,
    String group,
    Map<String, Object> kafka) {
  public SubscriptionSettings {
    ignored = Set.copyOf(ignored);
    kafka = Map.copyOf(kafka);
  }
}
