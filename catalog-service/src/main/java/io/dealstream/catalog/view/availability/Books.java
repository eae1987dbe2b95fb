package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Horizon;
import io.dealstream.catalog.view.availability.book.Recorded;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.servicekit.engine.Contracts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// The books of titles, folded from all that was recorded of their rights.
@ApplicationScoped
public class Books {
  /// An event of a deal comes once, whatever number of its titles is asked for: packages are sold
  /// to many, and their events are long.
  private static final String EVENTS =
      """
      select d.titles, e.type, e.data, e.sequence, e.recorded_at, e.topic, e.key, e.number
        from (select deal_id, array_agg(title_id) as titles
          from title_deal where title_id = any(?) group by deal_id) d
        join rights_event e on e.key = d.deal_id and e.topic in ('%s', '%s')
      union all
      select array[e.key], e.type, e.data, e.sequence, e.recorded_at, e.topic, e.key, e.number
        from rights_event e where e.key = any(?) and e.topic in ('%s', '%s')
      order by topic, key, number\
      """
          .formatted(Topics.DEALS, Topics.DEAL_TERMS, Topics.TITLE_RIGHTS, Topics.HOLDS);

  private final DataSource pool;

  Books(DataSource pool) {
    this.pool = pool;
  }

  /// The book of each of these titles, in their order; empty when nothing was recorded of one.
  public Map<UUID, Book> of(Collection<UUID> titleIds, Horizon horizon) {
    try (Connection connection = pool.getConnection()) {
      return read(connection, titleIds, horizon);
    } catch (SQLException e) {
      throw new StoreUnavailable("the rights cannot be read", e);
    }
  }

  static Map<UUID, Book> read(Connection connection, Collection<UUID> titleIds, Horizon horizon)
      throws SQLException {
    Map<UUID, List<Recorded>> events = new LinkedHashMap<>();
    titleIds.forEach(id -> events.put(id, new ArrayList<>()));
    Array ids = connection.createArrayOf("uuid", titleIds.toArray());
    try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
      select.setArray(1, ids);
      select.setArray(2, ids);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Recorded recorded = recorded(row);
          for (UUID title : (UUID[]) row.getArray(1).getArray()) {
            events.computeIfAbsent(title, id -> new ArrayList<>()).add(recorded);
          }
        }
      }
    }
    Map<UUID, Book> books = new LinkedHashMap<>();
    events.forEach((id, all) -> books.put(id, Book.of(id, all, horizon)));
    return books;
  }

  private static Recorded recorded(ResultSet row) throws SQLException {
    return new Recorded(
        Contracts.TYPES.read(row.getString(2), row.getString(3)),
        row.getInt(4),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }
}
