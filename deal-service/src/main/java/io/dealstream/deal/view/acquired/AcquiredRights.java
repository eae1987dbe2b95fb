package io.dealstream.deal.view.acquired;

import io.dealstream.deal.domain.cover.AcquiredRight;
import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// What was acquired of titles.
@ApplicationScoped
class AcquiredRights {
  private static final String SQL =
      """
      select title_id, blocks, ended_on from acquired_rights
        where title_id = any (?) and blocks is not null\
      """;

  private final DataSource pool;

  AcquiredRights(DataSource pool) {
    this.pool = pool;
  }

  /// By title, also those whose rights all went back; a title of which no acquisition is known is
  /// not there.
  Map<UUID, List<AcquiredRight>> of(Collection<UUID> titleIds) {
    Map<UUID, List<AcquiredRight>> found = new HashMap<>();
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setArray(1, connection.createArrayOf("uuid", titleIds.toArray()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found
              .computeIfAbsent(row.getObject(1, UUID.class), title -> new ArrayList<>())
              .addAll(AcquiredBlocks.rights(row.getString(2), row.getObject(3, LocalDate.class)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StoreUnavailable("acquired rights cannot be read", e);
    }
  }
}
