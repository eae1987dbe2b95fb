package io.dealstream.deal.view.region;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.RegionEvent.TradeRegionVersionAdded;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.ViewTable;
import io.dealstream.vocabulary.Territory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Keeps what the latest version of every region stands for.
public final class RegionProjection implements Subscriber.Projection<PublishedEvent> {
  private static final ViewTable TABLE =
      new ViewTable(
          "region_entry",
          """
          insert into region_entry (code, version, territories) values (?, ?, ?)
          on conflict (code) do update set version = excluded.version,
              territories = excluded.territories
            where region_entry.version < excluded.version\
          """);

  @Override
  public String name() {
    return "regions";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.REGIONS);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    TABLE.apply(connection, events, RegionProjection::add);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    TABLE.clear(connection);
  }

  private static void add(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    if (received.event() instanceof TradeRegionVersionAdded added) {
      Object[] territories = added.territories().stream().map(Territory::code).toArray();
      set.setString(1, added.regionCode());
      set.setInt(2, added.version());
      set.setArray(3, set.getConnection().createArrayOf("varchar", territories));
      set.addBatch();
    }
  }
}
