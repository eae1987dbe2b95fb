package io.dealstream.announcement.view.coverage;

import static io.dealstream.announcement.domain.coverage.CoverageCheckDecider.TYPES;

import io.dealstream.announcement.domain.coverage.CoverageCheck;
import io.dealstream.announcement.domain.coverage.CoverageCheckCommand;
import io.dealstream.announcement.domain.coverage.CoverageCheckEvent;
import io.dealstream.announcement.domain.coverage.CoverageCheckEvent.CoverageChecked;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.servicekit.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Finds checks of articles in the log itself: they are on no topic, and each is one event.
@ApplicationScoped
public class CoverageChecks {
  private static final String CHECKS =
      """
      select e.stream_id, e.position, e.type, e.data::text, e.recorded_at,
          (select h.position from log_head h)
      from event e
      where e.stream_type = 'coverage-check' and e.position < ?
        and (?::text is null or e.data -> 'titleIds' @> to_jsonb(?::text))
      order by e.position desc limit ?\
      """;

  private final CommandHandler<CoverageCheckCommand, CoverageCheck, CoverageCheckEvent> checks;
  private final DataSource pool;

  CoverageChecks(
      CommandHandler<CoverageCheckCommand, CoverageCheck, CoverageCheckEvent> checks,
      DataSource pool) {
    this.checks = checks;
    this.pool = pool;
  }

  /// One check, when there is such a one.
  public Optional<CoverageCheckPage> find(UUID id) {
    return checks.history(id).stream()
        .map(happened ->
            page(
                id,
                happened.event(),
                happened.recorded().metadata().actor(),
                happened.recorded().recordedAt()))
        .findFirst();
  }

  private static CoverageCheckPage page(
      UUID id, CoverageCheckEvent event, String actor, Instant at) {
    return switch (event) {
      case CoverageChecked(var titleIds, var report) -> CoverageCheckPage.of(id, report, actor, at);
    };
  }

  private record Row(CoverageCheckItem item, long position, long head) {}

  /// Newest first.
  ///
  /// @param titleId null for all titles
  /// @param before position of the last check of the page before
  Page<CoverageCheckItem> page(@Nullable UUID titleId, long before, int limit) {
    List<Row> rows = rows(titleId, before, limit + 1);
    long head = rows.isEmpty() ? 0 : rows.getFirst().head();
    Page<Row> page = Page.of(rows, limit, head, row -> String.valueOf(row.position()));
    return new Page<>(page.items().stream().map(Row::item).toList(), page.next(), page.position());
  }

  private List<Row> rows(@Nullable UUID titleId, long before, int limit) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(CHECKS)) {
      String title = titleId == null ? null : titleId.toString();
      select.setLong(1, before);
      select.setString(2, title);
      select.setString(3, title);
      select.setInt(4, limit);
      List<Row> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(row(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StoreUnavailable("the log cannot be read", e);
    }
  }

  private static Row row(ResultSet rows) throws SQLException {
    CoverageCheckEvent event = TYPES.read(rows.getString(3), rows.getString(4));
    Instant at = rows.getObject(5, OffsetDateTime.class).toInstant();
    CoverageCheckPage page = page(rows.getObject(1, UUID.class), event, "", at);
    return new Row(CoverageCheckItem.of(page), rows.getLong(2), rows.getLong(6));
  }
}
