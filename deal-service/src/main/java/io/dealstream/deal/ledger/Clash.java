package io.dealstream.deal.ledger;

import io.dealstream.eventkit.Rejection;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Ranges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What two licenses both claim, of which at least one does so exclusively.
///
/// @param dealId of the other license
/// @param both what is in both
/// @param exclusive whether the other one is
record Clash(UUID dealId, UUID licenseeId, UUID titleId, Extent both, boolean exclusive) {

  /// Columns: deal, licensee, title, episodes, media, territories, languages, first day, the day
  /// after the last one, exclusive.
  static Clash read(ResultSet row) throws SQLException {
    LocalDate end = row.getObject(9, LocalDate.class);
    return new Clash(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        new Extent(
            Ranges.parse(row.getString(4)),
            Ranges.parse(row.getString(5)),
            Ranges.parse(row.getString(6)),
            Ranges.parse(row.getString(7)),
            Days.between(row.getObject(8, LocalDate.class), end == null ? null : end.minusDays(1))),
        row.getBoolean(10));
  }

  /// Why what clashes with licenses is refused.
  static Rejection rejection(List<Clash> clashes) {
    return new Rejection(
        "RIGHTS_CONFLICT",
        "the rights are licensed to others",
        Map.of("conflicts", clashes.stream().map(Clash::facts).toList()));
  }

  /// As a caller gets to see it.
  Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("dealId", dealId);
    facts.put("licenseeId", licenseeId);
    facts.put("titleId", titleId);
    ExtentFacts.put(both, facts);
    facts.put("exclusive", exclusive);
    return facts;
  }
}
