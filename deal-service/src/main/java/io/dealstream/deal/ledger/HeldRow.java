package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.hold.Claim;
import io.dealstream.deal.domain.hold.Hold;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Ranges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// An active hold as the table `active_hold` keeps it.
record HeldRow(UUID holdId, UUID titleId, UUID licenseeId, Claim claim, Instant until) {
  static HeldRow of(UUID titleId, Hold hold) {
    return new HeldRow(hold.id(), titleId, hold.licenseeId(), hold.claim(), hold.until());
  }

  static HeldRow read(ResultSet row) throws SQLException {
    Extent extent =
        new Extent(
            Ranges.parse(row.getString("episodes")),
            Ranges.parse(row.getString("media")),
            Ranges.parse(row.getString("territories")),
            Ranges.parse(row.getString("languages")),
            Ranges.parse(row.getString("days")));
    return new HeldRow(
        row.getObject("hold_id", UUID.class),
        row.getObject("title_id", UUID.class),
        row.getObject("licensee_id", UUID.class),
        new Claim(extent, row.getBoolean("exclusive")),
        row.getObject("until", OffsetDateTime.class).toInstant());
  }

  /// Two licensees want what only one can have.
  boolean competes(UUID otherLicensee, Claim other) {
    return !licenseeId.equals(otherLicensee) && claim.competes(other);
  }
}
