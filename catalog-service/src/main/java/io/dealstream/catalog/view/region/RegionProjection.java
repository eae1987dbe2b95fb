package io.dealstream.catalog.view.region;

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

/// Keeps the latest version of every region. What it stands for is in the event: no other region is
/// needed, in whatever order they arrive.
public final class RegionProjection implements Subscriber.Projection<PublishedEvent> {
  /// How far it is can be asked under this name.
  public static final String NAME = "regions";

  private static final ViewTable TABLE =
      new ViewTable(
          "trade_region",
          """
          insert into trade_region (code, version, name_en, name_es, name_tr, territories)
            values (?, ?, ?, ?, ?, ?)
          on conflict (code) do update set version = excluded.version, name_en = excluded.name_en,
              name_es = excluded.name_es, name_tr = excluded.name_tr,
              territories = excluded.territories
            where trade_region.version < excluded.version\
          """);

  @Override
  public String name() {
    return NAME;
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
      add(set, added);
    }
  }

  private static void add(PreparedStatement set, TradeRegionVersionAdded added)
      throws SQLException {
    Object[] territories = added.territories().stream().map(Territory::code).toArray();
    set.setString(1, added.regionCode());
    set.setInt(2, added.version());
    set.setString(3, added.name().en());
    set.setString(4, added.name().es());
    set.setString(5, added.name().tr());
    set.setArray(6, set.getConnection().createArrayOf("varchar", territories));
    set.addBatch();
  }
}
