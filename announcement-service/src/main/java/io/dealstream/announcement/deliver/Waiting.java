package io.dealstream.announcement.deliver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// How it stands with all webhooks, for an operator.
public final class Waiting {
  private static final String ALL =
      """
      select count(*) filter (where active and failures > 0) as failing,
          count(*) filter (where not active) as suspended,
          coalesce(sum(w.waiting), 0) as waiting, min(w.oldest) as oldest
        from webhook_course c cross join lateral (
          select count(*) as waiting, min(e.recorded_at) as oldest from event e
            where c.active and e.stream_type = 'release' and e.type = any (?)
              and e.position > c.delivered) w\
      """;

  private static final String EACH =
      """
      select c.*, w.waiting, w.oldest from webhook_course c cross join lateral (
          select count(*) as waiting, min(e.recorded_at) as oldest from event e
            where e.stream_type = 'release' and e.type = any (?) and e.position > c.delivered) w
        where c.webhook_id >= ? order by c.webhook_id limit ?\
      """;

  private final DataSource database;

  public Waiting(DataSource database) {
    this.database = database;
  }

  /// @param waiting announcements that active webhooks have not been sent
  /// @param oldestSeconds how long ago the oldest of them was recorded
  /// @param failing webhooks that wait for another try
  /// @param suspended webhooks to which nothing is sent
  public record Figures(long waiting, double oldestSeconds, int failing, int suspended) {
    static final Figures NONE = new Figures(0, 0, 0, 0);

    String text() {
      return "delivering; waiting: "
          + waiting
          + ", failing: "
          + failing
          + ", suspended: "
          + suspended;
    }
  }

  /// Those with this id and later ones, in the order of their ids, which is that of their
  /// registration.
  public List<Progress> from(UUID webhookId, int limit) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(EACH)) {
      select.setArray(1, AnnouncementLog.types(connection));
      select.setObject(2, webhookId);
      select.setInt(3, limit);
      List<Progress> all = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          all.add(Progress.read(row));
        }
      }
      return all;
    }
  }

  Figures figures(Instant now) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ALL)) {
      select.setArray(1, AnnouncementLog.types(connection));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Figures(
            row.getLong("waiting"),
            oldest == null ? 0 : Duration.between(oldest.toInstant(), now).toMillis() / 1000.0,
            row.getInt("failing"),
            row.getInt("suspended"));
      }
    }
  }
}
