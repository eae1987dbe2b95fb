package io.dealstream.eventkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Rows of other tables that change in the transaction of an append, or refuse it: what must hold
/// over many streams at once is held here.
@FunctionalInterface
public interface Alongside {
  /// Changes the rows. Runs while no other append to the log does, of this instance or another, so
  /// that what it reads stays true until the commit. It may run more than once for one append.
  ///
  /// @return why the append must not happen; then it has changed nothing
  Optional<Rejection> change(Connection connection) throws SQLException;
}
