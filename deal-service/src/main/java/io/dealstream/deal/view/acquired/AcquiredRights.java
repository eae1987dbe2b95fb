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
      select p.position, a.title_id, a.blocks, a.ended_on
        from (select coalesce(max(position), 0) as position
          from projection_offset where projection = ?) p
        left join acquired_rights a on a.title_id = any (?) and a.blocks is not null\
      """;

  private final DataSource pool;

  AcquiredRights(DataSource pool) {
    this.pool = pool;
  }

  /// @param byTitle also titles whose rights all went back; one of which no acquisition is known is
  ///   not there
  /// @param position in the log of the catalog up to which this is known
  record Known(Map<UUID, List<AcquiredRight>> byTitle, long position) {}

  Known of(Collection<UUID> titleIds) {
    Map<UUID, List<AcquiredRight>> byTitle = new HashMap<>();
    long position = 0;
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setString(1, AcquiredRightsProjection.NAME);
      select.setArray(2, connection.createArrayOf("uuid", titleIds.toArray()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          position = row.getLong(1);
          UUID title = row.getObject(2, UUID.class);
          if (title != null) {
            byTitle
                .computeIfAbsent(title, none -> new ArrayList<>())
                .addAll(AcquiredBlocks.rights(row.getString(3), row.getObject(4, LocalDate.class)));
          }
        }
      }
      return new Known(byTitle, position);
    } catch (SQLException e) {
      throw new StoreUnavailable("acquired rights cannot be read", e);
    }
  }
}
