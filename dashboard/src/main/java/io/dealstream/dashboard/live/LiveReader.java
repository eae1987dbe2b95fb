package io.dealstream.dashboard.live;

import io.dealstream.dashboard.live.Tail.Look;
import io.dealstream.dashboard.live.Tail.Start;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One who follows: first what was missed, then what happens, each event once.
final class LiveReader implements Backlog.Sink {
  private static final int PIECE = 64;

  private final Line line;
  private final Tail tail;
  private final Backlog backlog;
  private final Duration heartbeat;
  private final Instant until;
  private Place place;

  /// @param place what was read already
  /// @param until when the token ends
  LiveReader(
      Line line, Tail tail, Backlog backlog, Duration heartbeat, Instant until, Place place) {
    this.line = line;
    this.tail = tail;
    this.backlog = backlog;
    this.heartbeat = heartbeat;
    this.until = until;
    this.place = place;
  }

  /// Why it ended.
  enum End {
    /// The reader has gone.
    GONE,
    /// Events came faster than the reader took them.
    SLOW,
    /// The token is not good any more.
    SIGNED_OUT,
    /// The dashboard stops.
    STOPPED
  }

  @Override
  public Place place() {
    return place;
  }

  End follow() throws InterruptedException {
    if (!line.send("retry: 2000\nid: " + place + "\n\n")) {
      return End.SLOW;
    }
    Start start = tail.oldest();
    while (!place.reaches(start.place())) {
      if (!missed(start.place())) {
        return line.isOpen() ? End.SLOW : End.GONE;
      }
      start = tail.oldest();
    }
    return live(start.next());
  }

  /// Reads what the tail does not have any more; tells whether all of it was taken.
  private boolean missed(Place until) throws InterruptedException {
    while (!backlog.turn(heartbeat)) {
      if (!beat() || !line.isOpen()) {
        return false;
      }
    }
    backlog.read(this, until);
    return line.isOpen() && place.reaches(until);
  }

  private End live(long from) throws InterruptedException {
    long next = from;
    while (line.isOpen()) {
      if (Instant.now().isAfter(until)) {
        return End.SIGNED_OUT;
      }
      switch (tail.since(next, PIECE, heartbeat)) {
        case Look.Items(List<LiveEvent> items, long then) -> {
          if (!take(items)) {
            return End.SLOW;
          }
          next = then;
        }
        case Look.Nothing() -> {
          if (!beat()) {
            return End.SLOW;
          }
        }
        case Look.Gone() -> {
          return End.SLOW;
        }
        case Look.Closed() -> {
          return End.STOPPED;
        }
      }
    }
    return End.GONE;
  }

  /// Sends those that were not read yet; tells whether they were taken in time.
  @Override
  public boolean take(List<LiveEvent> events) throws InterruptedException {
    StringBuilder piece = new StringBuilder();
    for (LiveEvent event : events) {
      if (!event.spot().isRead(place)) {
        place = event.spot().after(place);
        piece.append("id: ").append(place).append("\ndata: ").append(event).append("\n\n");
      }
    }
    return piece.isEmpty() ? line.isOpen() : line.send(piece.toString());
  }

  /// Says that the line stands, and how far it is.
  private boolean beat() throws InterruptedException {
    return line.send(": still here\nid: " + place + "\n\n");
  }
}
