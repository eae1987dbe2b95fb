package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.StoreUnavailable;
import java.sql.SQLException;

/// Tells what passes by itself, such as a database that restarts, from what will fail again.
final class Failure {
  private Failure() {}

  /// True when the same work may succeed later. SQLSTATE classes 22 (data), 23 (constraint) and 42
  /// (statement) speak of the work itself; all others of the circumstances.
  static boolean passes(Exception failure) {
    if (failure instanceof SQLException e) {
      String state = e.getSQLState();
      return state == null
          || !(state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
    }
    return failure instanceof StoreUnavailable;
  }
}
