package io.dealstream.dashboard.live;

import io.dealstream.dashboard.live.Tail.Look;
import io.dealstream.dashboard.live.Tail.Start;
import io.dealstream.dashboard.live.Turns.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One who follows: first what was missed, then what happens, each event once.
final class LiveReader {
  /// How many events are sent at once.
  static final int PIECE = 64;

  // How soon one who waits for a turn notices that there is nothing to wait for any more.
  private static final Duration STEP = Duration.ofSeconds(1);

  private final Line line;
  private final Tail tail;
  private final Backlog backlog;
  private final Duration heartbeat;
  private final Instant until;
  private Place place;
  private Instant said = Instant.now();

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

  End follow() throws InterruptedException {
    if (!say("retry: 2000\nid: " + place + "\n\n")) {
      return End.SLOW;
    }
    Start start = tail.oldest();
    while (!place.reaches(start.place())) {
      Optional<End> end = missed(start.place());
      if (end.isPresent()) {
        return end.get();
      }
      start = tail.oldest();
    }
    return live(start.next());
  }

  /// Sends a piece of what the tail does not have any more; tells why it ended, if it did. Nobody
  /// waits for this reader's network while it has the turn: the piece is sent after it.
  private Optional<End> missed(Place to) throws InterruptedException {
    String piece;
    try (Turn turn = backlog.turns().ask()) {
      do {
        Optional<End> end = endsNow();
        if (end.isPresent()) {
          return end;
        }
        if (isQuiet()) {
          said = Instant.now();
          line.tell(stillHere());
        }
      } while (!turn.comesWithin(STEP));
      piece = piece(backlog.read(place, to));
    }
    return say(piece) ? Optional.empty() : Optional.of(End.SLOW);
  }

  private End live(long from) throws InterruptedException {
    long next = from;
    while (true) {
      Optional<End> end = endsNow();
      if (end.isPresent()) {
        return end.get();
      }
      switch (tail.since(next, PIECE, untilSomethingIsDue())) {
        case Look.Items(List<LiveEvent> items, long then) -> {
          if (!say(piece(items))) {
            return End.SLOW;
          }
          next = then;
        }
        case Look.Nothing() -> {
          if (isQuiet() && !say(stillHere())) {
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
  }

  private Optional<End> endsNow() {
    if (!line.isOpen()) {
      return Optional.of(End.GONE);
    }
    if (Instant.now().isAfter(until)) {
      return Optional.of(End.SIGNED_OUT);
    }
    return tail.isClosed() ? Optional.of(End.STOPPED) : Optional.empty();
  }

  private Duration untilSomethingIsDue() {
    Instant beat = said.plus(heartbeat);
    return Duration.between(Instant.now(), beat.isBefore(until) ? beat : until.plusMillis(1));
  }

  /// Whether the reader has heard nothing for so long that it must hear that the line stands.
  private boolean isQuiet() {
    return !Instant.now().isBefore(said.plus(heartbeat));
  }

  private String stillHere() {
    return ": still here\nid: " + place + "\n\n";
  }

  /// Those that were not read yet; they are with this.
  private String piece(List<LiveEvent> events) {
    StringBuilder piece = new StringBuilder();
    for (LiveEvent event : events) {
      boolean known = place.has(event.spot());
      place = place.after(event.spot());
      if (!known) {
        piece.append("id: ").append(place).append("\ndata: ").append(event).append("\n\n");
      }
    }
    return piece.toString();
  }

  /// Tells whether it was taken in time.
  private boolean say(String piece) throws InterruptedException {
    if (piece.isEmpty()) {
      return true;
    }
    said = Instant.now();
    return line.send(piece);
  }
}
