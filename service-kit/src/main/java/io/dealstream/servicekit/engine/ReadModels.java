package io.dealstream.servicekit.engine;

import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/// How far the read models are.
@ApplicationScoped
public class ReadModels {
  private final DataSource pool;

  ReadModels(DataSource pool) {
    this.pool = pool;
  }

  /// The highest position, in the log of its source, that a projection has applied. Asked before
  /// the rows are read, it never promises more than they hold.
  public long position(String projection) {
    return positions(Set.of(projection)).getOrDefault(projection, 0L);
  }

  /// The same for several projections, by their names; those that applied nothing yet are missing.
  public Map<String, Long> positions(Set<String> projections) {
    return positions(
        "select projection, max(position) from projection_offset where projection = any (?)"
            + " group by projection",
        projections);
  }

  /// The same for a projection that reads several topics, by topic; those of which nothing was
  /// applied yet are missing.
  public Map<String, Long> positionsByTopic(String projection) {
    return positions(
        "select topic, max(position) from projection_offset where projection = any (?)"
            + " group by topic",
        Set.of(projection));
  }

  private Map<String, Long> positions(String sql, Set<String> projections) {
    Map<String, Long> positions = new HashMap<>();
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("text", projections.toArray()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          positions.put(row.getString(1), row.getLong(2));
        }
      }
      return positions;
    } catch (SQLException e) {
      throw new StoreUnavailable("the read model cannot be asked", e);
    }
  }
}
