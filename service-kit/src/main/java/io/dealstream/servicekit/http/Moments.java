package io.dealstream.servicekit.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Moments in query parameters.
public final class Moments {
  private Moments() {}

  /// @param field name of the parameter, for the problem document
  /// @return null when there is none
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no moment
  public static @Nullable Instant parse(String field, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw Problems.malformed(field, "must be a moment like 2026-03-01T12:00:00Z");
    }
  }
}
