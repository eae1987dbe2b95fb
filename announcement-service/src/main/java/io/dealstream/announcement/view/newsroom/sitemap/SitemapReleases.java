package io.dealstream.announcement.view.newsroom.sitemap;

import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/// All releases of the newsroom that hold, the oldest first, so that a new one changes the last
/// part only.
@ApplicationScoped
class SitemapReleases {
  private static final String COUNT =
      "select count(distinct release_id) from newsroom_release where retracted_at is null";

  private static final String SOME =
      """
      select max(greatest(published_at, corrected_at)), array_agg(language order by language),
          array_agg(slug order by language)
        from newsroom_release where retracted_at is null group by release_id
        order by min(published_at), release_id limit ? offset ?\
      """;

  private final DataSource pool;

  SitemapReleases(DataSource pool) {
    this.pool = pool;
  }

  int count() {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT);
        ResultSet rows = select.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new StoreUnavailable("the newsroom cannot be read", e);
    }
  }

  List<Listed> some(int offset, int limit) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SOME)) {
      select.setInt(1, limit);
      select.setInt(2, offset);
      List<Listed> releases = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          releases.add(listed(rows));
        }
      }
      return releases;
    } catch (SQLException e) {
      throw new StoreUnavailable("the newsroom cannot be read", e);
    }
  }

  private static Listed listed(ResultSet row) throws SQLException {
    String[] languages = (String[]) row.getArray(2).getArray();
    String[] slugs = (String[]) row.getArray(3).getArray();
    SortedMap<String, String> paths = new TreeMap<>();
    for (int i = 0; i < languages.length; i++) {
      paths.put(languages[i], "/newsroom/" + slugs[i]);
    }
    return new Listed(row.getTimestamp(1).toInstant(), paths);
  }
}
