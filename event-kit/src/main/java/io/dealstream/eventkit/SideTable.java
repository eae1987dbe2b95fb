package io.dealstream.eventkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Rows of other tables that change in the transaction of appends, or refuse them: what must hold
/// over many streams at once is held here. Appends that share a transaction come together, so that
/// the table can be asked once and written once for all of them: everybody else waits meanwhile.
///
/// @param <C> what one append changes
@FunctionalInterface
public interface SideTable<C> {
  /// Begins the work of a transaction. It is done while no other append to the log is, of this
  /// instance or another, so that what it reads stays true until the commit. The same changes may
  /// come again in another transaction.
  ///
  /// @param changes that will be asked for, in this order; some may not, after all
  Work<C> begin(Connection connection, List<C> changes) throws SQLException;

  /// What one transaction does to the table.
  interface Work<C> {
    /// Decides on a change, counting with all that were accepted before it.
    ///
    /// @return why the append must not happen
    Optional<Rejection> accept(C change) throws SQLException;

    /// Writes what was accepted and is not written yet.
    void write() throws SQLException;
  }
}
