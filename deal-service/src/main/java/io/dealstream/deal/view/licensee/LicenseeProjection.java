package io.dealstream.deal.view.licensee;

import io.dealstream.contracts.LicenseeEvent;
import io.dealstream.contracts.LicenseeEvent.LicenseeRegistered;
import io.dealstream.contracts.LicenseeEvent.LicenseeRevised;
import io.dealstream.contracts.LicenseeEvent.Profile;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.servicekit.SearchText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/// Keeps an entry for every licensee.
public final class LicenseeProjection implements Subscriber.Projection<PublishedEvent> {
  private static final String SET =
      """
      insert into licensee_entry (licensee_id, name, search_name, country, channels,
          parent_group, nameable, version)
        values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (licensee_id) do update set name = excluded.name,
          search_name = excluded.search_name, country = excluded.country,
          channels = excluded.channels, parent_group = excluded.parent_group,
          nameable = excluded.nameable, version = excluded.version
        where licensee_entry.version < excluded.version\
      """;

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
    try (PreparedStatement set = connection.prepareStatement(SET)) {
      for (Received<PublishedEvent> received : events) {
        if (received.event() instanceof LicenseeEvent event) {
          bind(connection, set, event, received.envelope().sequence());
          set.addBatch();
        }
      }
      set.executeBatch();
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from licensee_entry");
    }
  }

  private static void bind(
      Connection connection, PreparedStatement set, LicenseeEvent event, int version)
      throws SQLException {
    Profile profile =
        switch (event) {
          case LicenseeRegistered(var id, Profile registered) -> registered;
          case LicenseeRevised(var id, Profile revised) -> revised;
        };
    set.setObject(1, event.licenseeId());
    set.setString(2, profile.name());
    set.setString(3, SearchText.fold(profile.name()));
    set.setString(4, profile.country().code());
    set.setArray(5, connection.createArrayOf("varchar", profile.channels().toArray()));
    set.setString(6, profile.parentGroup());
    set.setBoolean(7, profile.nameable());
    set.setInt(8, version);
  }
}
