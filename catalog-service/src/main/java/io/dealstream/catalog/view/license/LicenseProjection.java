package io.dealstream.catalog.view.license;

import io.dealstream.contracts.DealEvent.LicenseEvent;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Keeps a row for every signed license and one for every title and territory of every block that
/// it has now. All events of a batch are folded into one change per license first. Negotiations
/// leave no trace here.
public final class LicenseProjection implements Subscriber.Projection<PublishedEvent> {
  /// How far it is can be asked under this name.
  public static final String NAME = "licenses";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS);
  }

  @Override
  public boolean concerns(PublishedEvent event) {
    return event instanceof LicenseEvent;
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    Map<UUID, LicenseChange> changes = new LinkedHashMap<>();
    for (Received<PublishedEvent> received : events) {
      if (received.event() instanceof LicenseEvent event) {
        LicenseChange change = LicenseChange.of(event, received.envelope().sequence());
        changes.merge(change.dealId(), change, LicenseChange::then);
      }
    }
    try (LicenseRows rows = new LicenseRows(connection)) {
      for (LicenseChange change : changes.values()) {
        rows.add(change);
      }
      rows.write();
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from license_right");
      statement.executeUpdate("delete from license");
    }
  }
}
