package io.dealstream.announcement.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is moved.
final class MovedClock extends Clock {
  private final ZoneId zone;
  private final AtomicReference<Instant> now;

  MovedClock(ZoneId zone, Instant now) {
    this(zone, new AtomicReference<>(now));
  }

  private MovedClock(ZoneId zone, AtomicReference<Instant> now) {
    this.zone = zone;
    this.now = now;
  }

  void moveTo(Instant moment) {
    now.set(moment);
  }

  /// To the first moment of a day in its zone.
  void moveTo(LocalDate day) {
    moveTo(day.atStartOfDay(zone).toInstant());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /// The same clock elsewhere: it moves with this one.
  @Override
  public Clock withZone(ZoneId other) {
    return new MovedClock(other, now);
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }
}
