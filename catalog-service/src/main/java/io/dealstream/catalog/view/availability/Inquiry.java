package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Horizon;
import io.dealstream.servicekit.http.Moments;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Days;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// From where a caller looks at the rights.
///
/// @param asOf a day
/// @param knownAt a moment
public record Inquiry(
    @QueryParam("asOf")
        @Parameter(
            description =
                "What was true on this day: what takes effect later does not count; holds are"
                    + " those of the day. Without it all counts that is known",
            example = "2026-03-01")
        @Nullable String asOf,
    @QueryParam("knownAt")
        @Parameter(
            description = "What was known at this moment; without it, or in the future, now",
            example = "2026-03-01T12:00:00Z")
        @Nullable String knownAt) {

  Horizon horizon(Clock clock) {
    Instant now = clock.instant();
    Instant moment = Moments.parse("knownAt", knownAt);
    Instant known = moment == null || moment.isAfter(now) ? now : moment;
    return new Horizon(known, day("asOf", asOf), clock.getZone());
  }

  /// @param field name of the parameter, for the problem document
  static @Nullable LocalDate day(String field, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(Days.FIRST) && !day.isAfter(Days.LAST)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      throw Problems.malformed(field, "must be a day like 2026-03-01");
    }
    throw Problems.malformed(field, "must be a day from " + Days.FIRST + " to " + Days.LAST);
  }
}
