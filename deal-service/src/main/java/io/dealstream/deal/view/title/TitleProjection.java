package io.dealstream.deal.view.title;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent;
import io.dealstream.contracts.TitleFacts;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.ViewTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Keeps of every title what a deal needs: that it exists, and its name.
public final class TitleProjection implements Subscriber.Projection<PublishedEvent> {
  private static final ViewTable TABLE =
      new ViewTable(
          "title_entry",
          """
          insert into title_entry (title_id, kind, international_title, version)
            values (?, ?, ?, ?)
          on conflict (title_id) do update set kind = excluded.kind,
              international_title = excluded.international_title, version = excluded.version
            where title_entry.version < excluded.version\
          """);

  @Override
  public String name() {
    return "titles";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.TITLES);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    TABLE.apply(connection, events, TitleProjection::add);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    TABLE.clear(connection);
  }

  private static void add(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    if (received.event() instanceof TitleEvent event) {
      add(set, event, received.envelope().sequence());
    }
  }

  private static void add(PreparedStatement set, TitleEvent event, int version)
      throws SQLException {
    switch (event) {
      case TitleEvent.TitleRegistered(UUID id, TitleFacts facts) -> add(set, id, facts, version);
      case TitleEvent.TitleRevised(UUID id, TitleFacts facts) -> add(set, id, facts, version);
      case TitleEvent.AwardEvent award -> {} // a deal does not ask for awards
      case TitleEvent.AudienceResultEvent result -> {} // nor for audience results
    }
  }

  private static void add(PreparedStatement set, UUID id, TitleFacts facts, int version)
      throws SQLException {
    set.setObject(1, id);
    set.setString(2, facts.kind().name());
    set.setString(3, facts.internationalTitle());
    set.setInt(4, version);
    set.addBatch();
  }
}
