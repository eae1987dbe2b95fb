package io.dealstream.deal.ledger;

import io.dealstream.eventkit.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Holds on titles that are licensed.
public final class HoldsOnLicensed {
  private static final String SQL =
      """
      select exists (select from rights_ledger l join active_hold h on h.title_id = l.title_id
        where l.deal_id = ?)\
      """;

  private final DataSource database;

  public HoldsOnLicensed(DataSource database) {
    this.database = database;
  }

  /// Whether anybody holds rights of a title of this deal's license, be they the same or others.
  public boolean any(UUID dealId) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setObject(1, dealId);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("the holds cannot be read", e);
    }
  }
}
