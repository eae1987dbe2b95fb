package io.dealstream.deal.view.acquired;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.ViewTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what was acquired of every title, a row for each acquisition.
public final class AcquiredRightsProjection implements Subscriber.Projection<PublishedEvent> {
  /// How far it is can be asked under this name.
  public static final String NAME = "acquired-rights";

  private static final ViewTable TABLE =
      new ViewTable(
          "acquired_rights",
          """
          insert into acquired_rights as known (acquisition_id, title_id, blocks, ended_on, version)
            values (?, ?, ?::jsonb, ?, ?)
          on conflict (acquisition_id) do update
            set blocks = coalesce(excluded.blocks, known.blocks),
              ended_on = coalesce(excluded.ended_on, known.ended_on), version = excluded.version
            where known.version < excluded.version\
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
    TABLE.apply(connection, events, AcquiredRightsProjection::add);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    TABLE.clear(connection);
  }

  private static void add(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    int version = received.envelope().sequence();
    if (received.event() instanceof TitleRightsEvent event) {
      switch (event) {
        case TitleRightsEvent.RightsAcquired(UUID title, UUID id, Acquisition acquisition) ->
            add(set, id, title, acquisition.blocks(), null, version);
        case TitleRightsEvent.AcquiredRightsRevised(UUID title, UUID id, Acquisition acquisition) ->
            add(set, id, title, acquisition.blocks(), null, version);
        case TitleRightsEvent.AcquiredRightsEnded(UUID title, UUID id, LocalDate effectiveOn) ->
            add(set, id, title, null, effectiveOn, version);
        case TitleRightsEvent.MandateEndApproached approached -> {} // nothing has changed yet
      }
    }
  }

  private static void add(
      PreparedStatement set,
      UUID acquisitionId,
      UUID titleId,
      @Nullable List<AcquiredBlock> blocks,
      @Nullable LocalDate endedOn,
      int version)
      throws SQLException {
    set.setObject(1, acquisitionId);
    set.setObject(2, titleId);
    set.setString(3, blocks == null ? null : Json.write(blocks));
    set.setObject(4, endedOn);
    set.setInt(5, version);
    set.addBatch();
  }
}
