package io.dealstream.deal.view.licensee;

import io.dealstream.contracts.LicenseeEvent;
import io.dealstream.contracts.LicenseeEvent.LicenseeRegistered;
import io.dealstream.contracts.LicenseeEvent.LicenseeRevised;
import io.dealstream.contracts.LicenseeEvent.Profile;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.ViewTable;
import io.dealstream.servicekit.SearchText;
import io.dealstream.vocabulary.Territory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Keeps an entry for every licensee.
public final class LicenseeProjection implements Subscriber.Projection<PublishedEvent> {
  private static final ViewTable TABLE =
      new ViewTable(
          "licensee_entry",
          """
          insert into licensee_entry (licensee_id, name, search_name, country, channels,
              parent_group, nameable, version)
            values (?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (licensee_id) do update set name = excluded.name,
              search_name = excluded.search_name, country = excluded.country,
              channels = excluded.channels, parent_group = excluded.parent_group,
              nameable = excluded.nameable, version = excluded.version
            where licensee_entry.version < excluded.version\
          """);

  @Override
  public String name() {
    return "licensees";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.LICENSEES);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    TABLE.apply(connection, events, LicenseeProjection::add);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    TABLE.clear(connection);
  }

  private static void add(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    if (received.event() instanceof LicenseeEvent event) {
      add(set, event, received.envelope().sequence());
    }
  }

  private static void add(PreparedStatement set, LicenseeEvent event, int version)
      throws SQLException {
    Profile profile =
        switch (event) {
          case LicenseeRegistered(var id, Profile registered) -> registered;
          case LicenseeRevised(var id, Profile revised) -> revised;
        };
    set.setObject(1, event.licenseeId());
    set.setString(2, profile.name());
    set.setString(3, SearchText.fold(profile.name()));
    Territory country = profile.country();
    set.setString(4, country == null ? null : country.code());
    set.setArray(5, set.getConnection().createArrayOf("varchar", profile.channels().toArray()));
    set.setString(6, profile.parentGroup());
    set.setBoolean(7, profile.nameable());
    set.setInt(8, version);
    set.addBatch();
  }
}
