package io.dealstream.announcement.view.fact;

import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Who says what is recorded of titles. Releases do not say it, but whoever reads them for the
/// press office wants to know.
@ApplicationScoped
public class FactSources {
  private static final String SOURCES =
      """
      select event_id, source
        from (select event_id, title_id, facts::jsonb ->> 'source' as source from fact_award
          union all
          select event_id, title_id, facts::jsonb ->> 'source' from fact_audience_result) as told
        where title_id = any (?) and source is not null\
      """;

  private final DataSource pool;

  FactSources(DataSource pool) {
    this.pool = pool;
  }

  /// By the event of the award or audience result.
  public Map<UUID, String> of(Collection<UUID> titleIds) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SOURCES)) {
      select.setArray(1, connection.createArrayOf("uuid", titleIds.toArray()));
      Map<UUID, String> sources = new HashMap<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          sources.put(rows.getObject(1, UUID.class), rows.getString(2));
        }
      }
      return sources;
    } catch (SQLException e) {
      throw new StoreUnavailable("the sources of facts cannot be read", e);
    }
  }
}
