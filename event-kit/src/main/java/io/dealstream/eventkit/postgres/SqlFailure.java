package io.dealstream.eventkit.postgres;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/// Tells a failure of the work itself, which would fail again, from one of the circumstances, such
/// as a server that restarts or a lock that somebody holds.
public final class SqlFailure {
  /// SQLSTATE classes that speak of the statement or of its data: types (07), features (0A),
  /// cardinality (21), data (22), constraints (23, 27, 44), routines (2F, 38, 39, P0), statements
  /// and rights (42), limits of a row or an index (54).
  private static final Set<String> OF_THE_WORK =
      Set.of("07", "0A", "21", "22", "23", "27", "2F", "38", "39", "42", "44", "54", "P0");

  private SqlFailure() {}

  /// True when the same work would fail again.
  public static boolean ofTheWork(SQLException failure) {
    return Optional.ofNullable(failure.getSQLState())
        .filter(state -> state.length() == 5 && OF_THE_WORK.contains(state.substring(0, 2)))
        .isPresent();
  }
}
