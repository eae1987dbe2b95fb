package io.dealstream.announcement.view.spokesperson;

import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Finds the spokespersons in the log itself: they are on no topic, and they are few.
@ApplicationScoped
class SpokespersonList {
  private static final String STREAMS =
      """
      select stream_id, position from event
      where stream_type = 'spokesperson' and version = 1 and position < ?
      order by position desc limit ?\
      """;

  private final DataSource pool;

  SpokespersonList(DataSource pool) {
    this.pool = pool;
  }

  /// @param position of its first event
  record Place(UUID id, long position) {}

  /// Newest first.
  ///
  /// @param before position of the last one of the page before
  List<Place> find(long before, int limit) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(STREAMS)) {
      select.setLong(1, before);
      select.setInt(2, limit);
      List<Place> places = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          places.add(new Place(rows.getObject(1, UUID.class), rows.getLong(2)));
        }
      }
      return places;
    } catch (SQLException e) {
      throw new StoreUnavailable("the log cannot be read", e);
    }
  }
}
