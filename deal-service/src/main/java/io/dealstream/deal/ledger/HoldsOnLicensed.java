package io.dealstream.deal.ledger;

import io.dealstream.eventkit.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Holds on titles that are licensed.
public final class HoldsOnLicensed {
  private static final String SQL =
      """
      select distinct l.deal_id from rights_ledger l join active_hold h using (title_id)
        where l.deal_id = any (?)\
      """;

  private final DataSource database;

  public HoldsOnLicensed(DataSource database) {
    this.database = database;
  }

  /// Of whose titles somebody holds rights, be they the licensed ones or others.
  public Set<UUID> among(Set<UUID> dealIds) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setArray(1, connection.createArrayOf("uuid", dealIds.toArray()));
      Set<UUID> found = new HashSet<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getObject(1, UUID.class));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StoreUnavailable("the holds cannot be read", e);
    }
  }
}
