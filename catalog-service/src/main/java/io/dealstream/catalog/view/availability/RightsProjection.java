package io.dealstream.catalog.view.availability;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.PublishedTypes;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.ViewTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Keeps what is told of rights: acquired, licensed, held. Rows are only added, each under its
/// place on its topic; so neither the order of topics nor a record that comes twice makes a
/// difference.
public final class RightsProjection implements Subscriber.Projection<PublishedEvent> {
  /// How far it is can be asked under this name.
  public static final String NAME = "availability";

  private static final ViewTable EVENTS =
      new ViewTable(
          "rights_event",
          """
          insert into rights_event (topic, key, number, sequence, recorded_at, type, data)
            values (?, ?, ?, ?, ?, ?, ?::json) on conflict do nothing\
          """);

  private static final ViewTable DEALS =
      new ViewTable(
          "title_deal",
          "insert into title_deal (title_id, deal_id) values (?, ?) on conflict do nothing");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS, Topics.DEAL_TERMS, Topics.TITLE_RIGHTS, Topics.HOLDS);
  }

  @Override
  public boolean concerns(PublishedEvent event) {
    return RightsEvents.kept(event).isPresent();
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    EVENTS.apply(connection, events, RightsProjection::add);
    DEALS.apply(connection, events, RightsProjection::addDeals);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    EVENTS.clear(connection);
    DEALS.clear(connection);
  }

  private static void add(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    Optional<PublishedEvent> kept = RightsEvents.kept(received.event());
    if (kept.isPresent()) {
      add(set, received.envelope(), kept.get());
    }
  }

  private static void add(PreparedStatement set, Envelope envelope, PublishedEvent event)
      throws SQLException {
    set.setString(1, envelope.topic());
    set.setObject(2, UUID.fromString(envelope.key()));
    set.setLong(3, envelope.number());
    set.setInt(4, envelope.sequence());
    set.setObject(5, envelope.time().atOffset(ZoneOffset.UTC));
    set.setString(6, PublishedTypes.nameOf(event));
    set.setString(7, Json.write(event));
    set.addBatch();
  }

  private static void addDeals(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    for (UUID title : RightsEvents.licensedTitles(received.event())) {
      set.setObject(1, title);
      set.setObject(2, UUID.fromString(received.envelope().key()));
      set.addBatch();
    }
  }
}
