package io.dealstream.benchmarks.engine;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.OfferMade;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// A read model like those of the services: a row per deal, set when the event is newer.
final class OfferRows implements Subscriber.Projection<PublishedEvent> {
  static final String TABLE =
      """
      create table offer_row (
        deal_id uuid primary key,
        offers int not null,
        territories text[] not null,
        version int not null)\
      """;

  private static final String SET =
      """
      insert into offer_row (deal_id, offers, territories, version) values (?, ?, ?, ?)
      on conflict (deal_id) do update set offers = excluded.offers,
          territories = excluded.territories, version = excluded.version
        where offer_row.version < excluded.version\
      """;

  private final String name;
  private final String topic;

  OfferRows(String name, String topic) {
    this.name = name;
    this.topic = topic;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> topics() {
    return Set.of(topic);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(SET)) {
      for (Received<PublishedEvent> received : events) {
        if (received.event() instanceof OfferMade offer) {
          Object[] territories =
              offer.blocks().stream()
                  .map(Block::territories)
                  .filter(Objects::nonNull)
                  .flatMap(List::stream)
                  .map(territory -> territory.code())
                  .toArray();
          add(set, offer.dealId(), offer.number(), territories, received.envelope().sequence());
        }
      }
      set.executeBatch();
    }
  }

  /// The same rows without events: what the database could do by itself.
  static void upsert(Connection connection, List<OfferRow> rows) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(SET)) {
      for (OfferRow row : rows) {
        add(set, row.dealId(), row.offers(), row.territories(), row.version());
      }
      set.executeBatch();
    }
  }

  /// What stands in the table.
  record OfferRow(UUID dealId, int offers, Object[] territories, int version) {}

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("truncate offer_row");
    }
  }

  private static void add(
      PreparedStatement set, UUID dealId, int offers, Object[] territories, int version)
      throws SQLException {
    set.setObject(1, dealId);
    set.setInt(2, offers);
    set.setArray(3, set.getConnection().createArrayOf("text", territories));
    set.setInt(4, version);
    set.addBatch();
  }
}
