package io.dealstream.catalog.view.availability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.servicekit.engine.Contracts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The events of `rights_event`, parsed. A row never changes, so those that were asked for last are
/// remembered, up to a fixed size: to parse them is most of an answer's work.
final class KeptEvents {
  /// Characters of JSON in all; what they are parsed into takes some times as much.
  private static final int MOST = 8 * 1024 * 1024;

  private static final String SQL =
      """
      select topic, key, number, recorded_at, type, data from rights_event
        where (topic, key, number) in (select * from unnest(?::text[], ?::uuid[], ?::bigint[]))\
      """;

  private final Cache<Place, Kept> lastUsed =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Place place, Kept kept) -> kept.characters())
          .build();

  /// Where an event stands on its topic, and since when: on a topic that was made anew something
  /// else may stand there.
  ///
  /// @param number in the partition of the key
  record Place(String topic, UUID key, long number, Instant recordedAt) {}

  private record Kept(PublishedEvent event, int characters) {}

  /// The events at these places, but for those that are not there any more.
  Map<Place, PublishedEvent> at(Connection connection, Collection<Place> places)
      throws SQLException {
    Map<Place, Kept> kept = new HashMap<>(lastUsed.getAllPresent(places));
    List<Place> others = places.stream().filter(place -> !kept.containsKey(place)).toList();
    if (!others.isEmpty()) {
      Map<Place, Kept> read = read(connection, others);
      lastUsed.putAll(read);
      kept.putAll(read);
    }
    Map<Place, PublishedEvent> events = new HashMap<>();
    kept.forEach((place, one) -> events.put(place, one.event()));
    return events;
  }

  private static Map<Place, Kept> read(Connection connection, List<Place> places)
      throws SQLException {
    Map<Place, Kept> read = new HashMap<>();
    Object[] topics = places.stream().map(Place::topic).toArray();
    Object[] keys = places.stream().map(Place::key).toArray();
    Object[] numbers = places.stream().map(Place::number).toArray();
    try (PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setArray(1, connection.createArrayOf("text", topics));
      select.setArray(2, connection.createArrayOf("uuid", keys));
      select.setArray(3, connection.createArrayOf("bigint", numbers));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          read.put(place(row), kept(row.getString("type"), row.getString("data")));
        }
      }
    }
    return read;
  }

  /// Of a row with the columns of the table.
  static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getString("topic").intern(),
        row.getObject("key", UUID.class),
        row.getLong("number"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  private static Kept kept(String type, String data) {
    return new Kept(Contracts.TYPES.read(type, data), data.length());
  }
}
