package io.dealstream.deal.ledger;

import io.dealstream.eventkit.Rejection;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What two licenses both claim, of which at least one does so exclusively.
///
/// @param dealId of the other license
/// @param exclusive whether the other one is
/// @param from first day that both claim; null when it has no bound
/// @param to last such day; null when it has no bound
record Clash(
    UUID dealId,
    UUID licenseeId,
    UUID titleId,
    Ranges episodes,
    Ranges media,
    Ranges territories,
    Ranges languages,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean exclusive) {

  /// Columns in the order of the fields.
  static Clash read(ResultSet row) throws SQLException {
    LocalDate end = row.getObject(9, LocalDate.class);
    return new Clash(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        Ranges.parse(row.getString(4)),
        Ranges.parse(row.getString(5)),
        Ranges.parse(row.getString(6)),
        Ranges.parse(row.getString(7)),
        row.getObject(8, LocalDate.class),
        end == null ? null : end.minusDays(1), // PostgreSQL keeps the day after
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
    if (!episodes.equals(EpisodeNumbers.WHOLE_TITLE)) {
      facts.put("episodes", EpisodeNumbers.text(episodes));
    }
    facts.put("media", Media.TREE.codes(media));
    facts.put("territories", Territory.TREE.codes(territories));
    facts.put("languages", Language.TREE.codes(languages));
    if (from != null) {
      facts.put("from", from);
    }
    if (to != null) {
      facts.put("to", to);
    }
    facts.put("exclusive", exclusive);
    return facts;
  }
}
