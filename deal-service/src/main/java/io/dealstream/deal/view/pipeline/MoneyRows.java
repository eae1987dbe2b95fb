package io.dealstream.deal.view.pipeline;

import io.dealstream.contracts.DealTermsEvent.Financials;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.DealTermsEvent.OfferTermsProposed;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.vocabulary.Money;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the money of every deal, as its last offer or its license says.
final class MoneyRows {
  private static final String SET =
      """
      insert into deal_money (deal_id, license_fee, license_fee_currency, minimum_guarantee,
          minimum_guarantee_currency, version)
        values (?, ?, ?, ?, ?, ?)
        on conflict (deal_id) do update set license_fee = excluded.license_fee,
          license_fee_currency = excluded.license_fee_currency,
          minimum_guarantee = excluded.minimum_guarantee,
          minimum_guarantee_currency = excluded.minimum_guarantee_currency,
          version = excluded.version
        where deal_money.version < excluded.version\
      """;

  private MoneyRows() {}

  static void write(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(SET)) {
      for (Received<PublishedEvent> received : events) {
        int version = received.envelope().sequence();
        if (received.event() instanceof OfferTermsProposed offer) {
          add(set, offer.dealId(), offer.financials(), version);
        } else if (received.event() instanceof LicenseTermsSigned license) {
          add(set, license.dealId(), license.financials(), version);
        }
      }
      set.executeBatch();
    }
  }

  private static void add(
      PreparedStatement set, UUID dealId, @Nullable Financials financials, int version)
      throws SQLException {
    set.setObject(1, dealId);
    money(set, 2, financials == null ? null : financials.licenseFee());
    money(set, 4, financials == null ? null : financials.minimumGuarantee());
    set.setInt(6, version);
    set.addBatch();
  }

  private static void money(PreparedStatement set, int first, @Nullable Money money)
      throws SQLException {
    set.setObject(first, money == null ? null : money.minorUnits(), Types.BIGINT);
    set.setString(first + 1, money == null ? null : money.currency());
  }
}
