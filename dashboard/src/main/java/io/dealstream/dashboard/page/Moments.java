package io.dealstream.dashboard.page;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Moments as browsers send them from a form: a local time without its zone.
public final class Moments {
  private Moments() {}

  /// The same as an instant in ISO 8601; empty for what is no moment.
  public static String inUtc(String text, ZoneId zone) {
    try {
      return text.isBlank()
          ? ""
          : LocalDateTime.parse(text.strip()).atZone(zone).toInstant().toString();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
