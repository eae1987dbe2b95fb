package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.postgres.SqlFailure;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Tells what passes by itself, such as a database that restarts, from what will fail again.
final class Failure {
  private static final int DEEPEST = 20;

  private Failure() {}

  /// True when the same work may succeed later. The reason may be wrapped.
  static boolean passes(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      if (cause instanceof SQLException e) {
        return !SqlFailure.ofTheWork(e);
      }
      if (cause instanceof StoreUnavailable) {
        return true;
      }
    }
    return false;
  }

  /// The reason for an operator. What a database says quotes rows, which may be confidential, and
  /// health is read by anybody.
  static String describe(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      if (cause instanceof SQLException e) {
        return "SQLSTATE " + e.getSQLState() + constraint(e);
      }
    }
    return failure.toString();
  }

  private static String constraint(SQLException failure) {
    return failure instanceof PSQLException e
        ? Optional.ofNullable(e.getServerErrorMessage())
            .map(ServerErrorMessage::getConstraint)
            .map(name -> ", constraint " + name)
            .orElse("")
        : "";
  }
}
