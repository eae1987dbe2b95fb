package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.release.Embargo;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When a release shall go out by itself: what the clocks of a zone say then.
///
/// @param offset which of two is meant, when the clocks say it twice
@Schema(name = "ScheduleRequest", description = "When a release goes out by itself")
record ScheduleRequest(
    @NotBlank @Size(max = 19) @PlainText @Schema(examples = "2026-12-01T09:00") String moment,
    @NotBlank @Size(max = 50) @PlainText @Schema(examples = "Europe/Istanbul") String zone,
    @Size(max = 9) @PlainText @Schema(examples = "+03:00") @Nullable String offset,
    @Size(max = 2000) @PlainText @Schema(examples = "The licensee announces it then")
        @Nullable String reason) {
  /// Later ones the calendar cannot keep.
  private static final int LAST_YEAR = 9999;

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what is no moment, or not one
  Embargo embargo() {
    LocalDateTime local = local();
    List<ZoneOffset> offsets = zoneId().getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw Problems.malformed(
          "moment", "does not exist in " + zone + ": the clocks are put forward past it");
    }
    ZoneOffset chosen = offset == null ? only(offsets) : offset(offset);
    if (!offsets.contains(chosen)) {
      throw Problems.malformed("offset", "must be one of " + offsets + " at that moment");
    }
    return new Embargo(local, zone, local.toInstant(chosen));
  }

  private ZoneOffset only(List<ZoneOffset> offsets) {
    if (offsets.size() > 1) {
      throw Problems.malformed(
          "offset", "must say which of two is meant, the clocks are put back: one of " + offsets);
    }
    return offsets.getFirst();
  }

  private LocalDateTime local() {
    try {
      LocalDateTime local = LocalDateTime.parse(moment);
      if (local.getYear() >= 1 && local.getYear() <= LAST_YEAR) {
        return local;
      }
    } catch (DateTimeException e) {
      throw Problems.malformed("moment", "must be a day and a time like 2026-12-01T09:00");
    }
    throw Problems.malformed("moment", "must lie in a year from 1 to " + LAST_YEAR);
  }

  private ZoneId zoneId() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw Problems.malformed("zone", "must be a time zone like Europe/Istanbul");
    }
  }

  private static ZoneOffset offset(String text) {
    try {
      return ZoneOffset.of(text);
    } catch (DateTimeException e) {
      throw Problems.malformed("offset", "must be an offset like +03:00");
    }
  }
}
