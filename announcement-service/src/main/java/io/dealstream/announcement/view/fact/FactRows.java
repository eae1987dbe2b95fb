package io.dealstream.announcement.view.fact;

import io.dealstream.eventkit.projection.Envelope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The statements of one batch of facts of titles. A row is set by the newest version only.
final class FactRows implements AutoCloseable {
  private final PreparedStatement titles;
  private final PreparedStatement awards;
  private final PreparedStatement results;
  private final PreparedStatement withdrawnAwards;
  private final PreparedStatement withdrawnResults;

  FactRows(Connection connection) throws SQLException {
    this.titles = connection.prepareStatement(ofItself("fact_title", "title_id"));
    this.awards = connection.prepareStatement(ofTitle("fact_award", "award_id"));
    this.results = connection.prepareStatement(ofTitle("fact_audience_result", "result_id"));
    this.withdrawnAwards = connection.prepareStatement(withdrawn("fact_award", "award_id"));
    this.withdrawnResults =
        connection.prepareStatement(withdrawn("fact_audience_result", "result_id"));
  }

  void title(UUID titleId, String facts, Envelope envelope) throws SQLException {
    add(titles, facts, envelope, titleId);
  }

  void award(UUID awardId, UUID titleId, String facts, Envelope envelope) throws SQLException {
    add(awards, facts, envelope, awardId, titleId);
  }

  void result(UUID resultId, UUID titleId, String facts, Envelope envelope) throws SQLException {
    add(results, facts, envelope, resultId, titleId);
  }

  void withdrawAward(UUID awardId, Envelope envelope) throws SQLException {
    withdraw(withdrawnAwards, awardId, envelope);
  }

  void withdrawResult(UUID resultId, Envelope envelope) throws SQLException {
    withdraw(withdrawnResults, resultId, envelope);
  }

  /// What was withdrawn in this batch stood before, so that it comes last.
  void write() throws SQLException {
    for (PreparedStatement statement : all()) {
      statement.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : all()) {
      statement.close();
    }
  }

  private List<PreparedStatement> all() {
    return List.of(titles, awards, results, withdrawnAwards, withdrawnResults);
  }

  private static void add(PreparedStatement statement, String facts, Envelope envelope, UUID... ids)
      throws SQLException {
    statement.setString(1, facts);
    statement.setObject(2, envelope.id());
    statement.setInt(3, envelope.sequence());
    for (int i = 0; i < ids.length; i++) {
      statement.setObject(4 + i, ids[i]);
    }
    statement.addBatch();
  }

  private static void withdraw(PreparedStatement statement, UUID id, Envelope envelope)
      throws SQLException {
    statement.setObject(1, envelope.id());
    statement.setInt(2, envelope.sequence());
    statement.setObject(3, id);
    statement.setInt(4, envelope.sequence());
    statement.addBatch();
  }

  private static String withdrawn(String table, String key) {
    return "update %s set withdrawn = true, event_id = ?, version = ? where %s = ? and version < ?"
        .formatted(table, key);
  }

  private static String ofItself(String table, String key) {
    return """
    insert into %1$s (facts, event_id, version, %2$s) values (?, ?, ?, ?)
    on conflict (%2$s) do update set facts = excluded.facts, event_id = excluded.event_id,
        version = excluded.version
      where %1$s.version < excluded.version\
    """
        .formatted(table, key);
  }

  private static String ofTitle(String table, String key) {
    return """
    insert into %1$s (facts, event_id, version, %2$s, title_id) values (?, ?, ?, ?, ?)
    on conflict (%2$s) do update set facts = excluded.facts, event_id = excluded.event_id,
        version = excluded.version, title_id = excluded.title_id
      where %1$s.version < excluded.version\
    """
        .formatted(table, key);
  }
}
