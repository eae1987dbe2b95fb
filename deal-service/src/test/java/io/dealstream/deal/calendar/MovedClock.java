package io.dealstream.deal.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock that stands still until it is moved.
final class MovedClock extends Clock {
  private final ZoneId zone;
  private volatile Instant now;

  MovedClock(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  void moveTo(Instant moment) {
    now = moment;
  }

  /// To the first moment of a day in its zone.
  void moveTo(LocalDate day) {
    now = day.atStartOfDay(zone).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovedClock(other, now);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
