package io.dealstream.announcement.deliver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// How far each webhook is: the table `webhook_course`, as the delivery moves it on.
///
/// A claim keeps other instances away from a webhook while one sends to it, and ends by itself when
/// that one dies. It is a courtesy only. What keeps the order is that a row moves on from the very
/// place from which it was read: an announcement is sent after all before it are marked, whoever
/// marked them. Two senders can send the same one, but never one too early.
public final class Courses {
  /// Longer than any try lasts; how long it takes until another instance goes on for a dead one.
  static final Duration CLAIM = Duration.ofMinutes(2);

  private static final String CLAIM_WAITING =
      """
      update webhook_course set leased_by = ?, leased_until = ? where webhook_id in (
        select c.webhook_id from webhook_course c
          where c.active and c.due_at <= ? and (c.leased_until is null or c.leased_until <= ?)
            and exists (select from event e where e.stream_type = 'release'
              and e.type = any (?) and e.position > c.delivered)
          for update skip locked)
      returning webhook_id, course, delivered, furthest, failures, failing_since\
      """;

  private static final String SAME =
      " where webhook_id = ? and course = ? and delivered = ? and leased_by = ?";

  private static final String MOVE_ON =
      """
      update webhook_course set delivered = ?, furthest = greatest(furthest, ?), failures = 0,
        failing_since = null, succeeded_at = coalesce(?, succeeded_at), leased_until = ?\
      """
          + SAME;

  private static final String PUT_OFF =
      """
      update webhook_course set failures = failures + 1, failing_since = coalesce(failing_since, ?),
        failed_at = ?, failure = ?, due_at = ?\
      """
          + SAME;

  private static final String RELEASE =
      "update webhook_course set leased_by = null, leased_until = null"
          + " where webhook_id = ? and leased_by = ?";

  private final DataSource database;

  public Courses(DataSource database) {
    this.database = database;
  }

  /// Takes every webhook for which something waits, and which no other has.
  List<Claim> claim(UUID by, Instant now) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(CLAIM_WAITING)) {
      update.setObject(1, by);
      update.setObject(2, moment(now.plus(CLAIM)));
      update.setObject(3, moment(now));
      update.setObject(4, moment(now));
      update.setArray(5, AnnouncementLog.types(connection));
      List<Claim> claims = new ArrayList<>();
      try (ResultSet row = update.executeQuery()) {
        while (row.next()) {
          claims.add(claim(row, by));
        }
      }
      return claims;
    }
  }

  /// Moves on, and keeps the claim.
  ///
  /// @param succeeded when the announcement was taken; null when it was not for this webhook
  /// @return false when somebody else moved it, or it was set back: nothing is changed then
  boolean moveOn(Claim claim, long position, @Nullable Instant succeeded, Instant now)
      throws SQLException {
    return execute(
        MOVE_ON,
        position,
        succeeded == null ? 0 : position,
        succeeded == null ? null : moment(succeeded),
        moment(now.plus(CLAIM)),
        claim.webhookId(),
        claim.course(),
        claim.delivered(),
        claim.by());
  }

  /// Lets the next try wait.
  boolean putOff(Claim claim, String why, Instant now, Duration wait) throws SQLException {
    return execute(
        PUT_OFF,
        moment(now),
        moment(now),
        why,
        moment(now.plus(wait)),
        claim.webhookId(),
        claim.course(),
        claim.delivered(),
        claim.by());
  }

  /// Gives the claim back.
  void release(Claim claim) throws SQLException {
    execute(RELEASE, claim.webhookId(), claim.by());
  }

  private boolean execute(String sql, @Nullable Object... bound) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < bound.length; i++) {
        update.setObject(i + 1, bound[i]);
      }
      return update.executeUpdate() == 1;
    }
  }

  private static Claim claim(ResultSet row, UUID by) throws SQLException {
    OffsetDateTime failing = row.getObject("failing_since", OffsetDateTime.class);
    return new Claim(
        row.getObject("webhook_id", UUID.class),
        by,
        row.getInt("course"),
        row.getLong("delivered"),
        row.getLong("furthest"),
        row.getInt("failures"),
        failing == null ? null : failing.toInstant());
  }

  /// The driver would round up, into the future.
  private static OffsetDateTime moment(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
