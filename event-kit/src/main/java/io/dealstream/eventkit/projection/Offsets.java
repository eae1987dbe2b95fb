package io.dealstream.eventkit.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// How far a subscriber has read, in the table `projection_offset`, moved in the transaction that
/// changes its rows. A move compares before it sets, which is the fence: after a rebalance the
/// former owner of a partition finds that the place is no longer where it left it, and can commit
/// nothing.
public final class Offsets {
  private static final String NO_WAIT_FOR_THE_DISK = "set local synchronous_commit = off";
  private static final String MOVE =
      """
      ; update projection_offset set next_offset = ?, number = ?, position = ?,
          event_time = coalesce(?::timestamptz, event_time)
        where projection = ? and topic = ? and partition = ? and next_offset = ? and number = ?\
      """;

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
      insert.setString(1, subscriber);
      insert.setString(2, partition.topic());
      insert.setInt(3, partition.partition());
      insert.executeUpdate();
    }
  }

  /// Moves the places of partitions. The transaction does not wait for the disk when it commits:
  /// rows and places that a crash of the database takes back are read again from the topics.
  ///
  /// @return the partitions that are no longer where they should begin, because another owner has
  ///   moved them: unless there is none, the caller must roll back
  public Set<TopicPartition> move(Connection connection, List<Move> moves) throws SQLException {
    Set<TopicPartition> left = new HashSet<>();
    // All in one round trip, each as simple as can be: this runs for every record.
    try (PreparedStatement statement =
        connection.prepareStatement(NO_WAIT_FOR_THE_DISK + MOVE.repeat(moves.size()))) {
      int parameter = 1;
      for (Move move : moves) {
        parameter = bind(statement, parameter, move);
      }
      statement.execute();
      for (Move move : moves) {
        statement.getMoreResults();
        if (statement.getUpdateCount() != 1) {
          left.add(move.partition());
        }
      }
    }
    return left;
  }

  private int bind(PreparedStatement statement, int first, Move move) throws SQLException {
    int parameter = first;
    Place to = move.to().place();
    statement.setLong(parameter++, to.nextOffset());
    statement.setLong(parameter++, to.number());
    statement.setLong(parameter++, to.position());
    Instant time = move.to().time();
    statement.setObject(parameter++, time == null ? null : time.atOffset(ZoneOffset.UTC));
    statement.setString(parameter++, subscriber);
    statement.setString(parameter++, move.partition().topic());
    statement.setInt(parameter++, move.partition().partition());
    statement.setLong(parameter++, move.from().nextOffset());
    statement.setLong(parameter++, move.from().number());
    return parameter;
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

  /// One partition's way.
  public record Move(TopicPartition partition, Place from, Step to) {}
}
