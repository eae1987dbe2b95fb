package io.dealstream.eventkit.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/// Opens connections that one loop keeps for itself. They must not come from a pool that callers
/// wait for, and must have limits on connecting and on every answer.
@FunctionalInterface
public interface Connections {
  /// A new connection, or an exception within the limit.
  Connection open() throws SQLException;
}
