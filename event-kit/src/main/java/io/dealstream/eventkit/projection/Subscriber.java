package io.dealstream.eventkit.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Somebody who reads topics from the first event on.
///
/// @param <E> the published events that it can read
public sealed interface Subscriber<E> {
  /// A name that never changes: the place in the topics is kept under it.
  String name();

  /// The topics it reads.
  Set<String> topics();

  /// False for an event that changes nothing here. It is read and checked like the others, but not
  /// handed over.
  default boolean concerns(E event) {
    return true;
  }

  /// A read model. It has no effect but on its own tables, and may be cleared and filled again at
  /// any time.
  non-sealed interface Projection<E> extends Subscriber<E> {
    /// Changes the rows for these events, over a connection whose transaction also moves the place
    /// in the topics. Events of one key are in order; rows are set, not added to.
    void apply(Connection connection, List<Received<E>> events) throws SQLException;

    /// Empties the tables.
    void clear(Connection connection) throws SQLException;
  }

  /// Turns events into commands. It may be called again with the same event after a crash, and must
  /// use command keys that follow from the event, so that nothing happens twice.
  non-sealed interface Reaction<E> extends Subscriber<E> {
    /// Which of events that came together call for a command, as far as one look at all of them
    /// tells. To the others it is as if it had reacted.
    default List<Received<E>> calling(List<Received<E>> events) {
      return events;
    }

    /// Returns when the command is done for good. An exception means: try this event again.
    void react(Received<E> event);
  }
}
