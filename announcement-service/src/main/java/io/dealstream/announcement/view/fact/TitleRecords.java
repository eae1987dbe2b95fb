package io.dealstream.announcement.view.fact;

import io.dealstream.announcement.domain.release.KnownFact;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.view.fact.TitleRecord.RecordedAward;
import io.dealstream.announcement.view.fact.TitleRecord.RecordedResult;
import io.dealstream.eventkit.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/// The awards and audience results of titles, each with what has become of it.
@ApplicationScoped
public class TitleRecords {
  private static final String RECORDS =
      """
      select %s, version, withdrawn, title_id, event_id, facts
        from %s where title_id = any (?) order by 1\
      """;

  private final DataSource pool;

  TitleRecords(DataSource pool) {
    this.pool = pool;
  }

  public List<TitleRecord> of(Collection<UUID> titleIds) {
    try (Connection connection = pool.getConnection()) {
      List<TitleRecord> records = new ArrayList<>();
      records.addAll(
          read(
              connection,
              RECORDS.formatted("award_id", "fact_award"),
              titleIds,
              Award.class,
              RecordedAward::new));
      records.addAll(
          read(
              connection,
              RECORDS.formatted("result_id", "fact_audience_result"),
              titleIds,
              AudienceResult.class,
              RecordedResult::new));
      return records;
    } catch (SQLException e) {
      throw new StoreUnavailable("the facts cannot be read", e);
    }
  }

  private static <T> List<TitleRecord> read(
      Connection connection,
      String query,
      Collection<UUID> titleIds,
      Class<T> type,
      BiFunction<KnownFact, Fact<T>, TitleRecord> record)
      throws SQLException {
    List<TitleRecord> records = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setArray(1, connection.createArrayOf("uuid", titleIds.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          T value = FactText.read(rows.getString(6), type);
          UUID titleId = rows.getObject(4, UUID.class);
          UUID eventId = rows.getObject(5, UUID.class);
          String says = rows.getBoolean(3) ? null : FactText.digest(value);
          records.add(
              record.apply(
                  new KnownFact(rows.getObject(1, UUID.class), rows.getInt(2), says),
                  new Fact<>(titleId, eventId, value)));
        }
      }
    }
    return records;
  }
}
