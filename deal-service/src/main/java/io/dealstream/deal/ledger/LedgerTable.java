package io.dealstream.deal.ledger;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The table `rights_ledger`.
final class LedgerTable {
  private static final int MOST_CLASHES = 200;

  private static final String ROWS =
      """
      unnest(?::uuid[], ?::text[]::int4multirange[], ?::text[]::int4multirange[],
          ?::text[]::int4multirange[], ?::text[]::int4multirange[], ?::text[]::daterange[],
          ?::boolean[], ?::boolean[])
        as n(title_id, episodes, media, territories, languages, term, exclusive, holdback)\
      """;

  private static final String CLASHES =
      """
      select l.deal_id, l.licensee_id, l.title_id, l.episodes * n.episodes, l.media * n.media,
          l.territories * n.territories, l.languages * n.languages, lower(l.term * n.term),
          upper(l.term * n.term), l.exclusive,
          case when l.holdback then l.deal_id when n.holdback then m.deal_id end
        from (values (?::uuid, ?::uuid)) m(deal_id, licensee_id), %s
          join rights_ledger l on l.title_id = n.title_id
        where l.deal_id <> m.deal_id
          and case when l.holdback or n.holdback
            then l.holdback <> n.holdback and l.licensee_id <> m.licensee_id
            else l.exclusive or n.exclusive end
          and l.term && n.term and l.territories && n.territories and l.media && n.media
          and l.episodes && n.episodes and l.languages && n.languages
        order by l.deal_id, l.title_id, 8 nulls first limit ?\
      """
          .formatted(ROWS);

  private static final String DELETE = "delete from rights_ledger where deal_id = ?";

  private static final String INSERT =
      """
      insert into rights_ledger (title_id, episodes, media, territories, languages, term,
          exclusive, holdback, deal_id, licensee_id, conflicted)
        select n.*, ?, ?, ? from %s\
      """
          .formatted(ROWS);

  private final Connection connection;

  LedgerTable(Connection connection) {
    this.connection = connection;
  }

  /// What these rows of a deal have in common with those of other deals that they exclude; the
  /// first of it when it is very much.
  List<Clash> clashes(UUID dealId, List<LedgerRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement select = connection.prepareStatement(CLASHES)) {
      select.setObject(1, dealId);
      select.setObject(2, rows.getFirst().licenseeId());
      bind(select, 3, rows);
      select.setInt(11, MOST_CLASHES);
      List<Clash> clashes = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          clashes.add(Clash.read(row));
        }
      }
      return clashes;
    }
  }

  /// Takes away all rows of a deal.
  void delete(UUID dealId) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setObject(1, dealId);
      delete.executeUpdate();
    }
  }

  /// @param rows of the deal, at least one
  void insert(UUID dealId, List<LedgerRow> rows) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      LedgerRow any = rows.getFirst();
      insert.setObject(1, dealId);
      insert.setObject(2, any.licenseeId());
      insert.setBoolean(3, any.conflicted());
      bind(insert, 4, rows);
      insert.executeUpdate();
    }
  }

  /// As PostgreSQL reads a `daterange`: days of a license are one stretch of time.
  private static String term(Ranges days) {
    Interval term = days.intervals().getFirst();
    return Days.first(term).map(day -> "[" + day).orElse("(")
        + ","
        + Days.last(term).map(day -> day + "]").orElse(")");
  }

  private void bind(PreparedStatement statement, int first, List<LedgerRow> rows)
      throws SQLException {
    bind(statement, first, "uuid", rows, LedgerRow::titleId);
    bind(statement, first + 1, "text", rows, row -> row.extent().episodes().toString());
    bind(statement, first + 2, "text", rows, row -> row.extent().media().toString());
    bind(statement, first + 3, "text", rows, row -> row.extent().territories().toString());
    bind(statement, first + 4, "text", rows, row -> row.extent().languages().toString());
    bind(statement, first + 5, "text", rows, row -> term(row.extent().days()));
    bind(statement, first + 6, "bool", rows, LedgerRow::exclusive);
    bind(statement, first + 7, "bool", rows, LedgerRow::holdback);
  }

  private void bind(
      PreparedStatement statement,
      int place,
      String type,
      List<LedgerRow> rows,
      Function<LedgerRow, Object> column)
      throws SQLException {
    Object[] values = rows.stream().map(column).toArray();
    statement.setArray(place, connection.createArrayOf(type, values));
  }
}
