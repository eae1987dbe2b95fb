package io.dealstream.announcement.view.fact;

import io.dealstream.announcement.domain.release.KnownFact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Up to which of their events licenses and titles are known, and by which is known again what a
/// release says of them: of a license all that it may say, of a title its names. What a release may
/// not say, like the end of a license, changes neither.
@ApplicationScoped
public class FactVersions {
  private static final String LICENSES =
      "select deal_id, version, facts from fact_license where deal_id = any (?) order by deal_id";

  private static final String TITLES =
      """
      select title_id, greatest(version,
            (select max(version) from fact_award a where a.title_id = t.title_id),
            (select max(version) from fact_audience_result r where r.title_id = t.title_id)), facts
        from fact_title t where title_id = any (?) order by title_id\
      """;

  private final DataSource pool;

  FactVersions(DataSource pool) {
    this.pool = pool;
  }

  public List<KnownFact> of(Collection<UUID> dealIds, Collection<UUID> titleIds) {
    try (Connection connection = pool.getConnection()) {
      List<KnownFact> known = new ArrayList<>();
      read(connection, LICENSES, dealIds, License.class, known);
      read(connection, TITLES, titleIds, Title.class, known);
      return known;
    } catch (SQLException e) {
      throw new StoreUnavailable("the facts cannot be read", e);
    }
  }

  private static <T> void read(
      Connection connection,
      String query,
      Collection<UUID> ids,
      Class<T> type,
      List<KnownFact> known)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          known.add(
              new KnownFact(
                  rows.getObject(1, UUID.class),
                  rows.getInt(2),
                  says(FactText.read(rows.getString(3), type))));
        }
      }
    }
  }

  private static String says(Object fact) {
    return FactText.digest(fact instanceof Title title ? title.names() : fact);
  }
}
