package io.dealstream.announcement.deliver;

import io.dealstream.announcement.domain.webhook.Course;
import io.dealstream.announcement.domain.webhook.Webhook;
import io.dealstream.announcement.domain.webhook.Webhook.Registered;
import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StateRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Keeps a row for each webhook in the transaction of its events, and refuses one too many: that is
/// counted while no other can be registered.
public final class CourseRows implements StateRows<Webhook> {
  public static final String TOO_MANY_WEBHOOKS = "TOO_MANY_WEBHOOKS";

  private static final String COUNT = "select count(*) from webhook_course";

  private static final String ADD =
      "insert into webhook_course (active, course, delivered, webhook_id) values (?, ?, ?, ?)";

  /// A replay from a place that is not reached yet must not pass over what waits before it.
  /// Whatever changed, the next try is not to wait for the end of an old pause.
  private static final String SET =
      """
      update webhook_course set active = ?,
        delivered = case when course = ? then delivered else least(delivered, ?) end, course = ?,
        failures = 0, failing_since = null, due_at = '-infinity' where webhook_id = ?\
      """;

  private static final String REMOVE = "delete from webhook_course where webhook_id = ?";

  private final int most;

  /// @param most webhooks that there may be
  public CourseRows(int most) {
    this.most = most;
  }

  @Override
  public List<Alongside<?>> change(UUID webhookId, Webhook before, Webhook after) {
    return before.equals(after)
        ? List.of()
        : List.of(Alongside.alone(connection -> make(connection, webhookId, before, after)));
  }

  private Optional<Rejection> make(
      Connection connection, UUID webhookId, Webhook before, Webhook after) throws SQLException {
    switch (after) {
      case Registered webhook when before instanceof Registered ->
          set(connection, webhookId, webhook);
      case Registered webhook -> {
        return add(connection, webhookId, webhook.course());
      }
      case Webhook.Removed() -> remove(connection, webhookId);
      case Webhook.NotRegistered() -> throw new IllegalStateException("nothing is forgotten");
    }
    return Optional.empty();
  }

  private Optional<Rejection> add(Connection connection, UUID webhookId, Course course)
      throws SQLException {
    if (count(connection) >= most) {
      return Optional.of(
          new Rejection(
              TOO_MANY_WEBHOOKS, "there are " + most + " webhooks already", Map.of("most", most)));
    }
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      insert.setBoolean(1, true);
      insert.setInt(2, course.number());
      insert.setLong(3, course.after());
      insert.setObject(4, webhookId);
      insert.executeUpdate();
    }
    return Optional.empty();
  }

  private static int count(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(COUNT);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void set(Connection connection, UUID webhookId, Registered webhook)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(SET)) {
      update.setBoolean(1, webhook.isActive());
      update.setInt(2, webhook.course().number());
      update.setLong(3, webhook.course().after());
      update.setInt(4, webhook.course().number());
      update.setObject(5, webhookId);
      update.executeUpdate();
    }
  }

  private static void remove(Connection connection, UUID webhookId) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
      delete.setObject(1, webhookId);
      delete.executeUpdate();
    }
  }
}
