package io.dealstream.announcement.domain.release;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/// Until when nothing of a release is public; then it goes out.
///
/// @param local as the press office said it, on the clocks of the zone
/// @param zone like `Europe/Istanbul`
/// @param moment the same, everywhere
public record Embargo(LocalDateTime local, String zone, Instant moment) {
  /// What people still call on time: the calendar looks every second, and machines are restarted.
  private static final Duration ON_TIME = Duration.ofMinutes(1);

  boolean holdsAt(Instant now) {
    return now.isBefore(moment);
  }

  /// True when its moment was missed.
  boolean isLateAt(Instant now) {
    return now.isAfter(moment.plus(ON_TIME));
  }
}
