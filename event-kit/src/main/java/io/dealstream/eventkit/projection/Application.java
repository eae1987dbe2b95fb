package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.projection.Offsets.Place;
import io.dealstream.eventkit.projection.Offsets.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/// Brings checked records into effect together with the places they move to.
final class Application<E> {
  private final Subscriber<E> subscriber;
  private final Offsets offsets;
  private final DataSource database;

  Application(Subscriber<E> subscriber, DataSource database) {
    this.subscriber = subscriber;
    this.offsets = new Offsets(subscriber.name());
    this.database = database;
  }

  /// One move of one partition, with the events that lie between.
  record Move<E>(TopicPartition partition, Place from, Step to, List<Received<E>> events) {
    private Offsets.Move way() {
      return new Offsets.Move(partition, from, to);
    }
  }

  /// Another instance owns the partition now; nothing was changed.
  static final class Fenced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fenced(Set<TopicPartition> partitions) {
      super(partitions + " have moved on under another owner");
    }
  }

  /// All moves or none.
  void apply(List<Move<E>> moves) throws SQLException {
    switch (subscriber) {
      case Subscriber.Projection<E> projection -> project(projection, moves);
      case Subscriber.Reaction<E> reaction -> {
        // No connection is held meanwhile: the commands need connections of their own.
        react(reaction, events(moves));
        inTransaction(connection -> advance(connection, moves));
      }
    }
  }

  private static <E> void react(Subscriber.Reaction<E> reaction, List<Received<E>> events) {
    if (!events.isEmpty()) {
      reaction.calling(events).forEach(reaction::react);
    }
  }

  /// Empties a projection and sets it back to the start.
  void reset(Subscriber.Projection<E> projection) throws SQLException {
    inTransaction(connection -> {
      offsets.reset(connection);
      projection.clear(connection);
    });
  }

  Map<TopicPartition, Step> places(Collection<TopicPartition> partitions) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return offsets.load(connection, partitions);
    }
  }

  private void project(Subscriber.Projection<E> projection, List<Move<E>> moves)
      throws SQLException {
    List<Received<E>> events = events(moves);
    inTransaction(connection -> {
      // First the places: the row locks keep a former owner out until the commit.
      advance(connection, moves);
      if (!events.isEmpty()) {
        projection.apply(connection, events);
      }
    });
  }

  private static <E> List<Received<E>> events(List<Move<E>> moves) {
    return moves.stream().flatMap(move -> move.events().stream()).toList();
  }

  private void advance(Connection connection, List<Move<E>> moves) throws SQLException {
    Set<TopicPartition> left = offsets.move(connection, moves.stream().map(Move::way).toList());
    if (!left.isEmpty()) {
      throw new Fenced(left);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run(Connection connection) throws SQLException;
  }

  private void inTransaction(Work work) throws SQLException {
    try (Connection connection = Objects.requireNonNull(database.getConnection())) {
      connection.setAutoCommit(false);
      try {
        work.run(connection);
        connection.commit();
        connection.setAutoCommit(true);
      } catch (Throwable e) {
        // Of whatever kind it is: to switch to auto-commit before the rollback would commit.
        rollback(connection, e);
        throw e;
      }
    }
  }

  private static void rollback(Connection connection, Throwable why) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }
}
