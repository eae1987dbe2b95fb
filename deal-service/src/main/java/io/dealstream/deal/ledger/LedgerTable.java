package io.dealstream.deal.ledger;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The table `rights_ledger`.
final class LedgerTable {
  private static final int MOST_CLASHES_OF_ONE = 200;
  private static final int COLUMNS = 11;

  private static final String ROWS =
      """
      unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[]::int4multirange[],
          ?::text[]::int4multirange[], ?::text[]::int4multirange[], ?::text[]::int4multirange[],
          ?::text[]::daterange[], ?::boolean[], ?::boolean[], ?::boolean[])
        as n(deal_id, licensee_id, title_id, episodes, media, territories, languages, term,
          exclusive, holdback, conflicted)\
      """;

  private static final String CLASHES =
      """
      select * from (
        select l.deal_id, l.licensee_id, l.title_id, l.episodes * n.episodes, l.media * n.media,
            l.territories * n.territories, l.languages * n.languages, lower(l.term * n.term),
            upper(l.term * n.term), l.exclusive,
            case when l.holdback then l.deal_id when n.holdback then n.deal_id end,
            n.deal_id as claimant,
            row_number() over (partition by n.deal_id, l.deal_id
              order by l.title_id, lower(l.term * n.term) nulls first) as place
          from %s join rights_ledger l on l.title_id = n.title_id
          where l.deal_id <> n.deal_id
            and case when l.holdback or n.holdback
              then l.holdback <> n.holdback and l.licensee_id <> n.licensee_id
              else l.exclusive or n.exclusive end
            and l.term && n.term and l.territories && n.territories and l.media && n.media
            and l.episodes && n.episodes and l.languages && n.languages) as clash
        where place <= ? order by claimant, deal_id, place\
      """
          .formatted(ROWS);

  private static final String DELETE = "delete from rights_ledger where deal_id = any (?)";

  private static final String INSERT =
      """
      insert into rights_ledger (deal_id, licensee_id, title_id, episodes, media, territories,
          languages, term, exclusive, holdback, conflicted)
        select n.* from %s\
      """
          .formatted(ROWS);

  private final Connection connection;

  LedgerTable(Connection connection) {
    this.connection = connection;
  }

  /// What these rows have in common with those of other deals that they exclude, by the deal of the
  /// row; of each other deal the first when it is very much.
  Map<UUID, List<Clash>> clashes(List<LedgerRow> rows) throws SQLException {
    Map<UUID, List<Clash>> clashes = new HashMap<>();
    if (rows.isEmpty()) {
      return clashes;
    }
    try (PreparedStatement select = connection.prepareStatement(CLASHES)) {
      bind(select, rows);
      select.setInt(COLUMNS + 1, MOST_CLASHES_OF_ONE);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          UUID claimant = row.getObject("claimant", UUID.class);
          clashes.computeIfAbsent(claimant, id -> new ArrayList<>()).add(Clash.read(row));
        }
      }
    }
    return clashes;
  }

  /// Takes away all rows of deals.
  void delete(List<UUID> dealIds) throws SQLException {
    if (dealIds.isEmpty()) {
      return;
    }
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setArray(1, connection.createArrayOf("uuid", dealIds.toArray()));
      delete.executeUpdate();
    }
  }

  void insert(List<LedgerRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      bind(insert, rows);
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

  private void bind(PreparedStatement statement, List<LedgerRow> rows) throws SQLException {
    bind(statement, 1, "uuid", rows, LedgerRow::dealId);
    bind(statement, 2, "uuid", rows, LedgerRow::licenseeId);
    bind(statement, 3, "uuid", rows, LedgerRow::titleId);
    bind(statement, 4, "text", rows, row -> row.extent().episodes().toString());
    bind(statement, 5, "text", rows, row -> row.extent().media().toString());
    bind(statement, 6, "text", rows, row -> row.extent().territories().toString());
    bind(statement, 7, "text", rows, row -> row.extent().languages().toString());
    bind(statement, 8, "text", rows, row -> term(row.extent().days()));
    bind(statement, 9, "bool", rows, LedgerRow::exclusive);
    bind(statement, 10, "bool", rows, LedgerRow::holdback);
    bind(statement, COLUMNS, "bool", rows, LedgerRow::conflicted);
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
