package io.dealstream.announcement.deliver;

import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.StoreUnavailable;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The announcements in the order of the log. They are read there and not from the topic: a topic
/// has an order for each release only, and a subscriber who goes back needs no second memory.
public final class AnnouncementLog {
  /// The names of all types of the log that are announcements.
  private static final String[] TYPES =
      ReleaseEventTypes.TYPES.readable().stream()
          .filter(type -> Announcement.of(type).isPresent())
          .toArray(String[]::new);

  /// The database knows fewer moments than Java.
  private static final Instant FIRST_MOMENT = Instant.EPOCH;

  private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T00:00:00Z");

  private static final String FIRST =
      "select min(position) from event where stream_type = 'release' and type = any (?) and ";

  private final DataSource database;
  private final EventStore store;

  public AnnouncementLog(DataSource database, EventStore store) {
    this.database = database;
    this.store = store;
  }

  /// The first announcement after a position.
  Optional<RecordedEvent> after(long position) {
    Optional<Long> next = first("position > ?", position);
    return next.map(at -> store.readAfter(at - 1, 1).getFirst());
  }

  /// The position after which the announcements of a moment and later ones stand.
  public long before(Instant moment) {
    Instant known = moment.isBefore(FIRST_MOMENT) ? FIRST_MOMENT : moment;
    Instant bounded = known.isAfter(LAST_MOMENT) ? LAST_MOMENT : known;
    Optional<Long> next = first("recorded_at >= ?", bounded.atOffset(ZoneOffset.UTC));
    return next.map(at -> at - 1).orElseGet(store::head);
  }

  /// The position after which the first announcement of a release stands; nothing when there is
  /// none.
  public Optional<Long> before(UUID releaseId) {
    return first("stream_id = ?", releaseId).map(at -> at - 1);
  }

  /// The position after which nothing stands yet.
  public long end() {
    return store.head();
  }

  static Array types(Connection connection) throws SQLException {
    return connection.createArrayOf("text", TYPES);
  }

  private Optional<Long> first(String condition, Object bound) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(FIRST + condition)) {
      select.setArray(1, types(connection));
      select.setObject(2, bound);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        long position = row.getLong(1);
        return row.wasNull() ? Optional.empty() : Optional.of(position);
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("the log cannot be read", e);
    }
  }
}
