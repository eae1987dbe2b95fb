package io.dealstream.eventkit.relay;

import io.dealstream.eventkit.support.ChildJvm;
import io.dealstream.eventkit.support.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A relay in a JVM of its own that dies between the broker's acknowledgement and the move of the
/// cursor.
final class RelayChild {
  static final int DIED = 137;

  private RelayChild() {}

  public static void main(String[] arguments) throws InterruptedException {
    String topic = ChildJvm.setting("TOPIC");
    int moves = Integer.parseInt(ChildJvm.setting("MOVES"));
    try (Relay relay =
        new Relay(
            new RelaySettings(
                "relay",
                "/test",
                List.of(topic),
                Lane.publisher(topic),
                new Deadly(RelayCursor.inDatabase(), moves),
                ChildJvm.kafka(),
                100),
            Schema.own(
                ChildJvm.setting("TEST_URL"),
                ChildJvm.setting("TEST_USER"),
                ChildJvm.setting("TEST_PASSWORD")))) {
      relay.start();
      new CountDownLatch(1).await();
    }
  }

  /// Moves so many times, then dies instead.
  private static final class Deadly implements RelayCursor {
    private final RelayCursor cursor;
    private int moves;

    Deadly(RelayCursor cursor, int moves) {
      this.cursor = cursor;
      this.moves = moves;
    }

    @Override
    public Place load(Connection connection) throws SQLException {
      return cursor.load(connection);
    }

    @Override
    public void move(Connection connection, Place from, Place to) throws SQLException {
      if (moves-- == 0) {
        Runtime.getRuntime().halt(DIED);
      }
      cursor.move(connection, from, to);
    }
  }
}
