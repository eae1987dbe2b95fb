package io.dealstream.eventkit.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// How far a subscriber has read, in the table `projection_offset`, moved in the transaction that
/// changes its rows. A move compares before it sets, which is the fence: after a rebalance the
/// former owner of a partition finds that the place is no longer where it left it, and can commit
/// nothing.
public final class Offsets {
  private final String subscriber;

  /// @param nextOffset the Kafka offset to read next
  /// @param number of the last record applied
  /// @param position in the source's log of the last record applied
  public record Place(long nextOffset, long number, long position) {
    static final Place START = new Place(0, 0, 0);
  }

  public Offsets(String subscriber) {
    this.subscriber = subscriber;
  }

  /// The places of these partitions; those never read before begin at the start.
  public Map<TopicPartition, Step> load(
      Connection connection, Collection<TopicPartition> partitions) throws SQLException {
    Map<TopicPartition, Step> places = stored(connection);
    for (TopicPartition partition : partitions) {
      if (!places.containsKey(partition)) {
        begin(connection, partition);
        places.put(partition, new Step(Place.START, null));
      }
    }
    places.keySet().retainAll(partitions);
    return places;
  }

  private Map<TopicPartition, Step> stored(Connection connection) throws SQLException {
    String sql =
        """
        select topic, partition, next_offset, number, position, event_time
        from projection_offset where projection = ?\
        """;
    Map<TopicPartition, Step> places = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, subscriber);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          OffsetDateTime time = row.getObject(6, OffsetDateTime.class);
          places.put(
              new TopicPartition(row.getString(1), row.getInt(2)),
              new Step(
                  new Place(row.getLong(3), row.getLong(4), row.getLong(5)),
                  time == null ? null : time.toInstant()));
        }
      }
    }
    return places;
  }

  private void begin(Connection connection, TopicPartition partition) throws SQLException {
    String sql =
        """
        insert into projection_offset
          (projection, topic, partition, next_offset, number, position)
        values (?, ?, ?, 0, 0, 0) on conflict do nothing\
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      bind(insert, 1, partition);
      insert.executeUpdate();
    }
  }

  /// Moves the place of one partition.
  ///
  /// @return false when another owner has moved it: the caller must roll back
  public boolean move(Connection connection, TopicPartition partition, Place from, Step to)
      throws SQLException {
    String update =
        """
        update projection_offset set next_offset = ?, number = ?, position = ?,
          event_time = coalesce(?, event_time)
        where projection = ? and topic = ? and partition = ?
          and next_offset = ? and number = ?\
        """;
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setLong(1, to.place().nextOffset());
      statement.setLong(2, to.place().number());
      statement.setLong(3, to.place().position());
      Instant time = to.time();
      statement.setObject(
          4, time == null ? null : time.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
      bind(statement, 5, partition);
      statement.setLong(8, from.nextOffset());
      statement.setLong(9, from.number());
      return statement.executeUpdate() == 1;
    }
  }

  /// Sets all places back to the start.
  public void reset(Connection connection) throws SQLException {
    String update =
        """
        update projection_offset set next_offset = 0, number = 0, position = 0, event_time = null
        where projection = ?\
        """;
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setString(1, subscriber);
      statement.executeUpdate();
    }
  }

  /// @param time of the last event applied, if there was one on the way
  public record Step(Place place, @Nullable Instant time) {}

  private void bind(PreparedStatement statement, int first, TopicPartition partition)
      throws SQLException {
    statement.setString(first, subscriber);
    statement.setString(first + 1, partition.topic());
    statement.setInt(first + 2, partition.partition());
  }
}
