package io.dealstream.servicekit.engine;

import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/// How far the read models are.
@ApplicationScoped
public class ReadModels {
  private static final String BY_TOPIC =
      "select topic, max(position) from projection_offset where projection = ? group by topic";

  private final DataSource pool;

  ReadModels(DataSource pool) {
    this.pool = pool;
  }

  /// The highest position, in the log of its source, that a projection has applied. Asked before
  /// the rows are read, it never promises more than they hold.
  public long position(String projection) {
    return positionsByTopic(projection).values().stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /// The same for a projection that reads several topics, by topic; those of which nothing was
  /// applied yet are missing.
  public Map<String, Long> positionsByTopic(String projection) {
    Map<String, Long> positions = new HashMap<>();
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(BY_TOPIC)) {
      select.setString(1, projection);
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
