package io.dealstream.eventkit.projection;

import java.time.Instant;

/// Reads moments, and keeps the last one: all events of a commit carry the same.
final class Moments {
  private String text = Instant.EPOCH.toString();
  private Instant moment = Instant.EPOCH;

  /// @throws java.time.format.DateTimeParseException when the text is no moment
  Instant read(String written) {
    if (!written.equals(text)) {
      moment = Instant.parse(written);
      text = written;
    }
    return moment;
  }
}
