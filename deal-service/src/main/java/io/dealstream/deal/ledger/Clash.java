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
import org.jspecify.annotations.Nullable;

/// What two licenses both claim, of which at least one does so exclusively, or what one claims and
/// the other holds back.
///
/// @param dealId of the other license
/// @param both what is in both
/// @param exclusive whether the other one is
/// @param holdbackOf the deal of the license with which it was promised, when it is held back; null
///   when both claim it
record Clash(
    UUID dealId,
    UUID licenseeId,
    UUID titleId,
    Extent both,
    boolean exclusive,
    @Nullable UUID holdbackOf) {

  /// Columns: deal, licensee, title, episodes, media, territories, languages, first day, the day
  /// after the last one, exclusive, deal of the holdback.
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
        row.getBoolean(10),
        row.getObject(11, UUID.class));
  }

  /// Why what clashes with licenses is refused.
  static Rejection rejection(List<Clash> clashes) {
    return new Rejection(
        "RIGHTS_CONFLICT",
        "the rights are licensed to others, or held back for them",
        Map.of("conflicts", clashes.stream().map(Clash::facts).toList()));
  }

  /// As a caller gets to see it.
  Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("dealId", dealId);
    facts.put("licenseeId", licenseeId);
    facts.put("titleId", titleId);
    ExtentFacts.put(both, facts);
    if (holdbackOf == null) {
      facts.put("exclusive", exclusive);
    } else {
      facts.put("holdbackOf", holdbackOf);
    }
    return facts;
  }
}
