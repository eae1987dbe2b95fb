package io.dealstream.deal.ledger;

import io.dealstream.vocabulary.Extent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The table `active_hold`.
final class HeldTable {
  private static final String SELECT =
      "select * from active_hold where title_id = any (?) order by title_id, place";

  private static final String DELETE = "delete from active_hold where hold_id = any (?)";

  private static final String SET =
      """
      insert into active_hold (hold_id, title_id, licensee_id, episodes, media, territories,
          languages, days, exclusive, until)
        values (?, ?, ?, ?::text::int4multirange, ?::text::int4multirange,
          ?::text::int4multirange, ?::text::int4multirange, ?::text::int4multirange, ?, ?)
        on conflict (hold_id) do update set until = excluded.until\
      """;

  private final Connection connection;

  HeldTable(Connection connection) {
    this.connection = connection;
  }

  /// The active holds of these titles; those of one title in the order in which they were placed.
  List<HeldRow> of(Collection<UUID> titleIds) throws SQLException {
    if (titleIds.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setArray(1, connection.createArrayOf("uuid", titleIds.toArray()));
      List<HeldRow> holds = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          holds.add(HeldRow.read(row));
        }
      }
      return holds;
    }
  }

  void delete(Collection<UUID> holdIds) throws SQLException {
    if (holdIds.isEmpty()) {
      return;
    }
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setArray(1, connection.createArrayOf("uuid", holdIds.toArray()));
      delete.executeUpdate();
    }
  }

  /// Adds holds, and gives those that are there another end.
  void set(List<HeldRow> holds) throws SQLException {
    if (holds.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(SET)) {
      for (HeldRow hold : holds) {
        Extent extent = hold.claim().extent();
        insert.setObject(1, hold.holdId());
        insert.setObject(2, hold.titleId());
        insert.setObject(3, hold.licenseeId());
        insert.setString(4, extent.episodes().toString());
        insert.setString(5, extent.media().toString());
        insert.setString(6, extent.territories().toString());
        insert.setString(7, extent.languages().toString());
        insert.setString(8, extent.days().toString());
        insert.setBoolean(9, hold.claim().exclusive());
        insert.setObject(10, hold.until().atOffset(ZoneOffset.UTC));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
