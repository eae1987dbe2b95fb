package io.dealstream.catalog.view.availability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.servicekit.engine.Contracts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The events of `rights_event`, parsed. A row never changes, so those that were asked for last are
/// remembered as long as there is memory for them: to parse them is most of an answer's work.
final class KeptEvents {
  private static final int MOST = 20_000;

  private static final String SQL =
      """
      select topic, key, number, type, data from rights_event
        where (topic, key, number) in (select * from unnest(?::text[], ?::uuid[], ?::bigint[]))\
      """;

  private final Cache<Place, PublishedEvent> lastUsed =
      Caffeine.newBuilder().maximumSize(MOST).softValues().build();

  /// Where an event stands on its topic.
  ///
  /// @param number in the partition of the key
  record Place(String topic, UUID key, long number) {}

  Map<Place, PublishedEvent> at(Connection connection, Collection<Place> places)
      throws SQLException {
    Map<Place, PublishedEvent> events = new HashMap<>(lastUsed.getAllPresent(places));
    List<Place> others = places.stream().filter(place -> !events.containsKey(place)).toList();
    if (!others.isEmpty()) {
      Map<Place, PublishedEvent> read = read(connection, others);
      lastUsed.putAll(read);
      events.putAll(read);
    }
    return events;
  }

  private static Map<Place, PublishedEvent> read(Connection connection, List<Place> places)
      throws SQLException {
    Map<Place, PublishedEvent> read = new HashMap<>();
    Object[] topics = places.stream().map(Place::topic).toArray();
    Object[] keys = places.stream().map(Place::key).toArray();
    Object[] numbers = places.stream().map(Place::number).toArray();
    try (PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setArray(1, connection.createArrayOf("text", topics));
      select.setArray(2, connection.createArrayOf("uuid", keys));
      select.setArray(3, connection.createArrayOf("bigint", numbers));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          read.put(
              new Place(row.getString(1), row.getObject(2, UUID.class), row.getLong(3)),
              Contracts.TYPES.read(row.getString(4), row.getString(5)));
        }
      }
    }
    return read;
  }
}
