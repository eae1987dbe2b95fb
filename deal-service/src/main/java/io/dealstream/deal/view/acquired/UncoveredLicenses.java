package io.dealstream.deal.view.acquired;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Licenses that acquired rights do not cover now, whether that was known at the signature or the
/// acquired rights have changed since. Each page looks through as many licenses as it may hold, so
/// it can hold fewer.
@ApplicationScoped
class UncoveredLicenses {
  private static final String SQL =
      """
      select distinct l.deal_id from rights_ledger l join acquired_rights a using (title_id)
        where l.deal_id > ? order by l.deal_id limit ?\
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final DataSource pool;
  private final CommandHandler<DealCommand, Deal, DealEvent> deals;
  private final Cover cover;
  private final ReadModels readModels;

  UncoveredLicenses(
      DataSource pool,
      CommandHandler<DealCommand, Deal, DealEvent> deals,
      Cover cover,
      ReadModels readModels) {
    this.pool = pool;
    this.deals = deals;
    this.cover = cover;
    this.readModels = readModels;
  }

  @Schema(name = "UncoveredLicense", description = "A license with rights that were not acquired")
  record Item(
      @Schema(examples = "01970000-0000-7000-8000-000000000001") UUID dealId,
      @Schema(examples = "Canal 13") String licenseeName,
      CoverPart cover) {}

  /// @param after id of the last deal of the page before
  Page<Item> page(@Nullable UUID after, int limit) {
    long position = readModels.position(AcquiredRightsProjection.NAME);
    List<UUID> licensed = licensed(after == null ? FIRST : after, limit + 1);
    Page<UUID> page = Page.of(licensed, limit, position, UUID::toString);
    List<Item> items = page.items().stream().flatMap(this::uncovered).toList();
    return new Page<>(items, page.next(), position);
  }

  private Stream<Item> uncovered(UUID dealId) {
    if (deals.load(dealId).state()
        instanceof Deal.Signed(var subject, var offers, License license)) {
      CoverCheck check = cover.check(license.rightsInForce());
      return check.gaps().isEmpty()
          ? Stream.of()
          : Stream.of(new Item(dealId, license.buyer().name(), CoverPart.of(check)));
    }
    return Stream.of();
  }

  private List<UUID> licensed(UUID after, int limit) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setObject(1, after);
      select.setInt(2, limit);
      List<UUID> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getObject(1, UUID.class));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StoreUnavailable("licenses cannot be read", e);
    }
  }
}
