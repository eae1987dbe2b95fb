package io.dealstream.deal.ledger;

import io.dealstream.eventkit.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Licenses that were signed or changed although they clash.
public final class ConflictedDeals {
  private static final String SQL =
      "select distinct deal_id from rights_ledger where conflicted order by deal_id";

  private final DataSource database;

  public ConflictedDeals(DataSource database) {
    this.database = database;
  }

  /// A deal, and all others that are in conflict with any.
  public Set<UUID> with(UUID dealId) {
    Set<UUID> found = new LinkedHashSet<>();
    found.add(dealId);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(row.getObject(1, UUID.class));
      }
      return found;
    } catch (SQLException e) {
      throw new StoreUnavailable("the rights ledger cannot be read", e);
    }
  }
}
