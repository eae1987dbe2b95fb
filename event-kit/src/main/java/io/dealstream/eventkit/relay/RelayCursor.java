package io.dealstream.eventkit.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.eventkit.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/// How far the log has been brought to the broker, kept beside the log.
public interface RelayCursor {
  /// @param position of the last event that the broker has acknowledged
  /// @param tails the last record of every partition, by `topic/partition`
  record Place(long position, Map<String, Tail> tails) {
    public Place {
      tails = Map.copyOf(tails);
    }
  }

  /// The place saved last.
  Place load(Connection connection) throws SQLException;

  /// Moves from one place to another.
  ///
  /// @throws IllegalStateException when the cursor is not at `from`: another relay has moved it
  void move(Connection connection, Place from, Place to) throws SQLException;

  /// The cursor in the table `relay_cursor`.
  static RelayCursor inDatabase() {
    return new InDatabase();
  }

  /// See [#inDatabase()].
  final class InDatabase implements RelayCursor {
    private static final TypeReference<Map<String, Tail>> TAILS = new TypeReference<>() {};

    private InDatabase() {}

    @Override
    public Place load(Connection connection) throws SQLException {
      try (PreparedStatement select =
              connection.prepareStatement("select position, numbers::text from relay_cursor");
          ResultSet row = select.executeQuery()) {
        row.next();
        return new Place(row.getLong(1), Json.MAPPER.readValue(row.getString(2), TAILS));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the relay's cursor cannot be read", e);
      }
    }

    @Override
    public void move(Connection connection, Place from, Place to) throws SQLException {
      String sql = "update relay_cursor set position = ?, numbers = ?::jsonb where position = ?";
      try (PreparedStatement update = connection.prepareStatement(sql)) {
        update.setLong(1, to.position());
        update.setString(2, Json.write(to.tails()));
        update.setLong(3, from.position());
        if (update.executeUpdate() != 1) {
          throw new IllegalStateException("another relay has moved the cursor");
        }
      }
    }
  }
}
