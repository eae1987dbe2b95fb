package io.dealstream.announcement.view.release;

import static io.dealstream.announcement.domain.release.ReleaseEventTypes.STREAM;
import static io.dealstream.announcement.domain.release.ReleaseEventTypes.TYPES;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Lists releases by reading the log itself. Drafts are on no topic, so that no projection could
/// know them; and there are few releases, so that folding the streams of one page costs little.
@ApplicationScoped
class ReleaseLog {
  /// Newest first, by the position of the first event; one row more than asked tells if there is
  /// another page.
  private static final String STREAMS =
      """
      select e.stream_id, e.position from event e
      where e.stream_type = 'release' and e.version = 1 and e.position < ?
        and (?::text[] is null or (
          select p.type from event p where p.stream_id = e.stream_id and p.stream_type = 'release'
            and p.type = any (?) order by p.version desc limit 1) = any (?))
        and (?::text is null or exists (
          select from event i where i.stream_id = e.stream_id and i.stream_type = 'release'
            and i.type in ('release.license-included.v1', 'release.titles-added.v1',
                'release.correction-opened.v1')
            and i.data -> 'titleIds' @> to_jsonb(?::text)))
      order by e.position desc limit ?\
      """;

  private static final String EVENTS =
      """
      select stream_id, version, type, data::text, recorded_at from event
      where stream_type = ? and stream_id = any (?) order by stream_id, version\
      """;

  private final DataSource pool;

  ReleaseLog(DataSource pool) {
    this.pool = pool;
  }

  /// A stream of a release, folded.
  ///
  /// @param first position of its first event
  record Folded(
      UUID id, long first, Release state, int version, Instant openedAt, Instant changedAt) {
    Folded then(Release next, int nextVersion, Instant at) {
      return new Folded(id, first, next, nextVersion, version == 0 ? at : openedAt, at);
    }
  }

  /// What was found, up to a position of the log.
  record Found(List<Folded> releases, long position) {
    Found {
      releases = List.copyOf(releases);
    }
  }

  /// @param stage null for all stages
  /// @param titleId null for all titles
  /// @param before position of the last release of the page before
  Found find(@Nullable Stage stage, @Nullable UUID titleId, long before, int limit) {
    try (Connection connection = pool.getConnection()) {
      long position = head(connection);
      Map<UUID, Folded> streams = streams(connection, stage, titleId, before, limit);
      fold(connection, streams);
      return new Found(List.copyOf(streams.values()), position);
    } catch (SQLException e) {
      throw new StoreUnavailable("the log cannot be read", e);
    }
  }

  private static long head(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select position from log_head");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Map<UUID, Folded> streams(
      Connection connection, @Nullable Stage stage, @Nullable UUID titleId, long before, int limit)
      throws SQLException {
    Map<UUID, Folded> streams = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(STREAMS)) {
      String title = titleId == null ? null : titleId.toString();
      select.setLong(1, before);
      Array all = types(connection, List.of(Stage.values()));
      Array one = stage == null ? null : types(connection, List.of(stage));
      select.setArray(2, one);
      select.setArray(3, all);
      select.setArray(4, one);
      select.setString(5, title);
      select.setString(6, title);
      select.setInt(7, limit);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          UUID id = rows.getObject(1, UUID.class);
          Release none = new Release.NotOpened();
          streams.put(id, new Folded(id, rows.getLong(2), none, 0, Instant.EPOCH, Instant.EPOCH));
        }
      }
    }
    return streams;
  }

  private static Array types(Connection connection, List<Stage> stages) throws SQLException {
    return connection.createArrayOf(
        "text", stages.stream().flatMap(stage -> stage.beginnings().stream()).toArray());
  }

  private static void fold(Connection connection, Map<UUID, Folded> streams) throws SQLException {
    ReleaseDecider decider = new ReleaseDecider();
    try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
      select.setString(1, STREAM);
      select.setArray(2, connection.createArrayOf("uuid", streams.keySet().toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          var event = TYPES.read(rows.getString(3), rows.getString(4));
          int version = rows.getInt(2);
          Instant at = rows.getObject(5, OffsetDateTime.class).toInstant();
          streams.computeIfPresent(
              rows.getObject(1, UUID.class),
              (id, folded) -> folded.then(decider.evolve(folded.state(), event), version, at));
        }
      }
    }
  }
}
