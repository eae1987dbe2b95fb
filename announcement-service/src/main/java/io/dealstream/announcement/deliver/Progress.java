package io.dealstream.announcement.deliver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How it stands with one webhook.
///
/// @param waiting announcements that it has not been sent
/// @param waitingSince when the oldest of them was recorded
/// @param failures of the announcement that is next
/// @param nextTryAt null when nothing failed
/// @param lastFailure what was wrong the last time, also when it has gone well since
public record Progress(
    UUID webhookId,
    long delivered,
    long waiting,
    @Nullable Instant waitingSince,
    int failures,
    @Nullable Instant failingSince,
    @Nullable Instant nextTryAt,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant lastFailureAt,
    @Nullable String lastFailure) {
  static Progress read(ResultSet row) throws SQLException {
    int failures = row.getInt("failures");
    return new Progress(
        row.getObject("webhook_id", UUID.class),
        row.getLong("delivered"),
        row.getLong("waiting"),
        moment(row, "oldest"),
        failures,
        moment(row, "failing_since"),
        failures == 0 ? null : moment(row, "due_at"),
        moment(row, "succeeded_at"),
        moment(row, "failed_at"),
        row.getString("failure"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
