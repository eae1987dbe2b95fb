package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.EventTypes;
import io.dealstream.eventkit.projection.Offsets.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// Checks the records of one partition at the door: drops what was there already, and finds the
/// first one that must not be applied.
final class Intake<E> {
  private final EventTypes<E> types;
  private final Set<String> ignored;
  private final Moments moments = new Moments();

  /// @param ignored type names that may be passed over unread
  Intake(EventTypes<E> types, Set<String> ignored) {
    this.types = types;
    this.ignored = Set.copyOf(ignored);
  }

  /// What may be applied, and what follows it.
  ///
  /// @param events in order
  /// @param next the place after the events
  /// @param time of the last record taken, if one was
  /// @param stop why the partition must not go on after these events
  record Batch<E>(
      List<Received<E>> events,
      Place next,
      @Nullable Instant time,
      int duplicates,
      Optional<Stop> stop) {
    boolean moves(Place from) {
      return !next.equals(from);
    }
  }

  /// Why a partition stands still.
  ///
  /// @param gap true when records are missing before this one
  record Stop(long offset, String why, boolean gap) {}

  Batch<E> check(Place from, List<ConsumerRecord<String, byte[]>> rows) {
    List<Received<E>> events = new ArrayList<>();
    Place place = from;
    Instant time = null;
    int duplicates = 0;
    for (ConsumerRecord<String, byte[]> row : rows) {
      try {
        long number = Envelope.number(row);
        if (number > place.number() + 1) {
          String why = "number " + number + " follows " + place.number() + ": records are missing";
          return stopped(events, place, time, duplicates, new Stop(row.offset(), why, true));
        }
        if (number <= place.number()) {
          duplicates++;
          place = new Place(row.offset() + 1, place.number(), place.position());
          continue;
        }
        Envelope envelope = Envelope.of(row, moments);
        if (!ignored.contains(envelope.type())) {
          events.add(new Received<>(types.read(envelope.type(), row.value()), envelope));
        }
        place = new Place(row.offset() + 1, number, envelope.position());
        time = envelope.time();
      } catch (RuntimeException e) {
        // Of whatever kind: to read is a pure function of the record and will fail again.
        String why = "the record cannot be read: " + Objects.requireNonNullElse(e.getMessage(), e);
        return stopped(events, place, time, duplicates, new Stop(row.offset(), why, false));
      }
    }
    return new Batch<>(events, place, time, duplicates, Optional.empty());
  }

  private static <E> Batch<E> stopped(
      List<Received<E>> events, Place place, @Nullable Instant time, int duplicates, Stop stop) {
    return new Batch<>(events, place, time, duplicates, Optional.of(stop));
  }
}
