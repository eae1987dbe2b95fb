package io.dealstream.catalog.view.acquisition;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.ViewTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Keeps which acquisitions there are for a title; what they say is read from their streams.
public final class AcquisitionProjection implements Subscriber.Projection<PublishedEvent> {
  /// How far it is can be asked under this name.
  public static final String NAME = "acquisitions";

  private static final ViewTable TABLE =
      new ViewTable(
          "acquisition_entry",
          """
          insert into acquisition_entry (acquisition_id, title_id) values (?, ?)
            on conflict do nothing\
          """);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.TITLE_RIGHTS);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    TABLE.apply(connection, events, AcquisitionProjection::add);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    TABLE.clear(connection);
  }

  private static void add(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    if (received.event() instanceof RightsAcquired acquired) {
      set.setObject(1, acquired.acquisitionId());
      set.setObject(2, acquired.titleId());
      set.addBatch();
    }
  }
}
