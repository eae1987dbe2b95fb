package io.dealstream.deal.ledger;

import io.dealstream.eventkit.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The licenses that were signed with a licensee, whatever became of them since.
public final class LicensesOfLicensee {
  private static final String SQL =
      """
      select stream_id from event
        where stream_type = 'deal' and type in ('deal.license-signed.v1', 'deal.license-recorded.v1')
          and data -> 'buyer' ->> 'licenseeId' = ? order by position\
      """;

  private final DataSource database;

  public LicensesOfLicensee(DataSource database) {
    this.database = database;
  }

  /// By their deals, in the order of their signatures.
  public List<UUID> of(UUID licenseeId) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setString(1, licenseeId.toString());
      List<UUID> deals = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          deals.add(rows.getObject(1, UUID.class));
        }
      }
      return deals;
    } catch (SQLException e) {
      throw new StoreUnavailable("the licenses of a licensee cannot be read", e);
    }
  }
}
