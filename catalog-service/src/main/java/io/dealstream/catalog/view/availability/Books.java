package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.KeptEvents.Place;
import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Horizon;
import io.dealstream.catalog.view.availability.book.Recorded;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
      select d.titles, e.topic, e.key, e.number, e.sequence, e.recorded_at
        from (select deal_id, array_agg(title_id) as titles
          from title_deal where title_id = any(?) group by deal_id) d
        join rights_event e on e.key = d.deal_id and e.topic in ('%s', '%s')
      union all
      select array[e.key], e.topic, e.key, e.number, e.sequence, e.recorded_at
        from rights_event e where e.key = any(?) and e.topic in ('%s', '%s')
      order by topic, key, number\
      """
          .formatted(Topics.DEALS, Topics.DEAL_TERMS, Topics.TITLE_RIGHTS, Topics.HOLDS);

  private final DataSource pool;
  private final KeptEvents events = new KeptEvents();

  Books(DataSource pool) {
    this.pool = pool;
  }

  /// The book of each of these titles, in their order; empty when nothing was recorded of one.
  public Map<UUID, Book> of(Collection<UUID> titleIds, Horizon horizon) {
    try (Connection connection = pool.getConnection()) {
      return read(connection, events, titleIds, horizon);
    } catch (SQLException e) {
      throw new StoreUnavailable("the rights cannot be read", e);
    }
  }

  static Map<UUID, Book> read(
      Connection connection, KeptEvents kept, Collection<UUID> titleIds, Horizon horizon)
      throws SQLException {
    List<Found> found = find(connection, titleIds);
    Map<Place, PublishedEvent> events =
        kept.at(connection, found.stream().map(Found::place).toList());
    Map<UUID, List<Recorded>> byTitle = new LinkedHashMap<>();
    titleIds.forEach(id -> byTitle.put(id, new ArrayList<>()));
    for (Found one : found) {
      Recorded recorded =
          new Recorded(event(one.place(), events), one.sequence(), one.place().recordedAt());
      one.titles()
          .forEach(title -> byTitle.computeIfAbsent(title, id -> new ArrayList<>()).add(recorded));
    }
    Map<UUID, Book> books = new LinkedHashMap<>();
    byTitle.forEach((id, all) -> books.put(id, Book.of(id, all, horizon)));
    return books;
  }

  /// Rows are taken away by a rebuild only: what is left then is not the whole book.
  private static PublishedEvent event(Place place, Map<Place, PublishedEvent> events) {
    PublishedEvent event = events.get(place);
    if (event == null) {
      throw new StoreUnavailable("the rights are being read anew", null);
    }
    return event;
  }

  /// An event, and which of the titles it is about.
  private record Found(List<UUID> titles, Place place, int sequence) {}

  private static List<Found> find(Connection connection, Collection<UUID> titleIds)
      throws SQLException {
    List<Found> found = new ArrayList<>();
    Array ids = connection.createArrayOf("uuid", titleIds.toArray());
    try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
      select.setArray(1, ids);
      select.setArray(2, ids);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Found(
                  List.of((UUID[]) row.getArray(1).getArray()),
                  KeptEvents.place(row),
                  row.getInt("sequence")));
        }
      }
    }
    return found;
  }
}
